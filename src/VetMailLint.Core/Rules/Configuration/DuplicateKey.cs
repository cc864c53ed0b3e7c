using VetMailLint.Settings;

namespace VetMailLint.Rules.Configuration;

/// <summary>VML503: the same key twice in one scope with different values.</summary>
internal sealed class DuplicateKey : NoteRule
{
    public override string Id => "VML503";

    public override ReaderNoteKind Kind => ReaderNoteKind.DuplicateKey;

    public override string Message(ReaderNote note) =>
        $"{note.Subject} is set twice in this block with different values ({note.Detail}); keep one.";
}
