using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML110: STARTTLS and implicit TLS both switched on in a program that takes one of them.</summary>
internal sealed class ConflictingTlsSwitches : NoteRule
{
    public override string Id => "VML110";

    public override ReaderNoteKind Kind => ReaderNoteKind.ConflictingTls;

    public override string Message(ReaderNote note) =>
        $"{note.Detail}; switch one of them off: on port 465 keep TLS from the first byte, on any other port STARTTLS.";
}
