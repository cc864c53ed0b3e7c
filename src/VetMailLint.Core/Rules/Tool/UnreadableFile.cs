using VetMailLint.Settings;

namespace VetMailLint.Rules.Tool;

/// <summary>VML901: the file cannot be parsed.</summary>
internal sealed class UnreadableFile : NoteRule
{
    public override string Id => "VML901";

    public override ReaderNoteKind Kind => ReaderNoteKind.Unreadable;

    // Characters come before syntax: of a file that is no text nothing was looked at.
    public override string Message(ReaderNote note) => note.Subject == "encoding"
        ? $"The file cannot be read: {note.Detail}; nothing of it was checked."
        :
        $"The file cannot be read from here on: {note.Detail}; what stands before was checked, the rest was not.";
}
