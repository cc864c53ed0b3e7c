using VetMailLint.Settings;

namespace VetMailLint.Rules;

/// <summary>A rule about what a reader saw beside the settings.</summary>
public abstract class NoteRule
{
    /// <summary>The rule's id.</summary>
    public abstract string Id { get; }

    /// <summary>The kind of note the rule reports.</summary>
    public abstract ReaderNoteKind Kind { get; }

    /// <summary>The sentence that the finding says.</summary>
    public abstract string Message(ReaderNote note);
}
