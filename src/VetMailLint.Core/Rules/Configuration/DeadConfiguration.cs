using VetMailLint.Settings;

namespace VetMailLint.Rules.Configuration;

/// <summary>VML504: <c>system.net/mailSettings</c> beside a project that targets nothing but .NET, where no client reads it.</summary>
internal sealed class DeadConfiguration : NoteRule
{
    public override string Id => "VML504";

    public override ReaderNoteKind Kind => ReaderNoteKind.DeadBlock;

    public override string Message(ReaderNote note) =>
        $"{note.Subject} is read on .NET Framework only, and the project beside it targets {note.Detail}; hand the settings to the client in code, and take the section away.";
}
