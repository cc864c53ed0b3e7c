using VetMailLint.Settings;

namespace VetMailLint.Rules.Configuration;

/// <summary>VML502: a key that nobody knows, a slip away from one that the block needs and lacks.</summary>
internal sealed class NearMissKey : NoteRule
{
    public override string Id => "VML502";

    public override ReaderNoteKind Kind => ReaderNoteKind.NearMissKey;

    public override string Message(ReaderNote note) =>
        $"{note.Subject} is no key that mail settings have, while {note.Detail}; rename it.";
}
