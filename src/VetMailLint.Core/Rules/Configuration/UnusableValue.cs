using VetMailLint.Settings;

namespace VetMailLint.Rules.Configuration;

/// <summary>VML501: a value that its reader cannot use: a port that is none, a boolean that is none, an unknown TLS word.</summary>
internal sealed class UnusableValue : NoteRule
{
    public override string Id => "VML501";

    public override ReaderNoteKind Kind => ReaderNoteKind.UnusableValue;

    public override string Message(ReaderNote note) => $"{note.Subject} cannot be used: {note.Detail}.";
}
