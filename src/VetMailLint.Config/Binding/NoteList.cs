using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>The notes of one block, until its settings are there to be named.</summary>
internal sealed class NoteList(bool hasTemplateControl)
{
    private readonly List<ReaderNote> _notes = [];

    public void AddUnusable(Pick pick, SourceSpan span, string detail) =>
        Add(new(ReaderNoteKind.UnusableValue, span, pick.Entry.Key, detail) { SettingPath = pick.Entry.Path() }, pick.Value.Marks);

    public void Add(ReaderNote note, Marks marks = Marks.None) =>
        _notes.Add(hasTemplateControl || (marks & Marks.Conditional) != 0
            ? note with { Ceiling = Severity.Info }
            : (marks & Marks.VariableDefault) != 0 ? note with { Ceiling = Severity.Warning } : note);

    public void MoveTo(List<ReaderNote> notes, MailSettings settings)
    {
        foreach (var note in _notes)
            notes.Add(note with { Settings = settings });
    }
}
