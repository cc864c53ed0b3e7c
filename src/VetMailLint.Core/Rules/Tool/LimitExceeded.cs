using VetMailLint.Settings;

namespace VetMailLint.Rules.Tool;

/// <summary>VML902: a limit that protects against hostile files was reached.</summary>
internal sealed class LimitExceeded : NoteRule
{
    public override string Id => "VML902";

    public override ReaderNoteKind Kind => ReaderNoteKind.LimitHit;

    public override string Message(ReaderNote note) => $"Not everything was checked: {note.Detail}.";
}
