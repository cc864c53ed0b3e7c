namespace VetMailLint.Settings;

/// <summary>What a reader saw that is not a setting.</summary>
/// <param name="Kind">What was seen.</param>
/// <param name="Span">Where.</param>
/// <param name="Subject">The key or limit it is about; never a value that may be secret.</param>
/// <param name="Detail">One clause that states the fact, fit to stand in a message; never a secret.</param>
public sealed record ReaderNote(ReaderNoteKind Kind, SourceSpan Span, string Subject, string Detail)
{
    /// <summary>The subject of a note about a file of which nothing could be read.</summary>
    public const string WholeFile = "file";

    /// <summary>The subject of a note about characters that were replaced, with everything around them read.</summary>
    public const string Characters = "characters";

    /// <summary>The subject of a note about a quote that is never closed, where the lines behind it are read all the same.</summary>
    public const string Quote = "quote";

    /// <summary>The subject of a note about a line that was meant to begin a section and does not.</summary>
    public const string Section = "section";

    /// <summary>The other places of the same fact, such as the first of two equal keys.</summary>
    public IReadOnlyList<SourceSpan> Related { get; init; } = [];

    /// <summary>The path of the key in its file, <c>Smtp:Port</c>, or empty where the note is about the whole file.</summary>
    public string SettingPath { get; init; } = "";

    /// <summary>The settings the note belongs to, where the reader knows.</summary>
    public MailSettings? Settings { get; init; }

    /// <summary>The most severe that a finding from this note may be, whatever its rule says.</summary>
    public Severity Ceiling { get; init; } = Severity.Error;
}
