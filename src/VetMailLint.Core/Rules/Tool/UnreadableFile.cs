using VetMailLint.Settings;

namespace VetMailLint.Rules.Tool;

/// <summary>VML901: the file, or a part of it, cannot be read.</summary>
internal sealed class UnreadableFile : NoteRule
{
    public override string Id => "VML901";

    public override ReaderNoteKind Kind => ReaderNoteKind.Unreadable;

    public override string Message(ReaderNote note) => note.Subject switch
    {
        ReaderNote.Characters => $"A character is damaged: {note.Detail} and is read as '\ufffd'; save the file as UTF-8.",
        ReaderNote.WholeFile => $"The file cannot be read: {note.Detail}; nothing in it was checked.",
        ReaderNote.Section => $"The keys below this line are read as those of another section: {note.Detail}; write it.",
        ReaderNote.Quote => $"The value cannot be read as it stands: {note.Detail}; close the quote.",
        _ => $"The file cannot be read from here on: {note.Detail}; what stands before was checked, the rest was not.",
    };
}
