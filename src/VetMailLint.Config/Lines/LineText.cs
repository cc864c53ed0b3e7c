using VetMailLint.Config.Suppressions;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Config.Lines;

/// <summary>The text of a file that is read line by line, with its comments and what could not be read.</summary>
internal sealed class LineText(string text, string file)
{
    private readonly List<TextRange>? _comments = SuppressionFinder.MayHave(text) ? [] : null;

    public string Text { get; } = text;

    public LineMap Lines { get; } = new(file, text);

    public List<ReaderNote> Notes { get; } = [];

    /// <summary>A line without its end and without the blanks around it.</summary>
    public TextRange Trimmed(int line) => Trimmed(Lines.StartOf(line), Lines.EndOf(line));

    /// <summary>A range without the blanks around it.</summary>
    public TextRange Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return new(start, end);
    }

    /// <summary>Whether a line says something; a blank one does not, and a comment is kept as one.</summary>
    /// <param name="line">The line, 1-based.</param>
    /// <param name="signs">The signs that begin a comment.</param>
    /// <param name="range">The line without the blanks around it.</param>
    public bool TryStatement(int line, string signs, out TextRange range)
    {
        range = Trimmed(line);
        if (range.Start == range.End)
            return false;
        if (signs.IndexOf(Text[range.Start]) < 0)
            return true;

        AddComment(range.Start, range.End);
        return false;
    }

    /// <summary>A scalar that is what stands there.</summary>
    public ScalarNode Scalar(TextRange range, ScalarKind kind = ScalarKind.Plain) => new()
    {
        Text = Text.Substring(range.Start, range.End - range.Start),
        Kind = kind,
        Span = Lines.Span(range.Start, range.End),
        Verbatim = true,
        Templated = HasTemplate(range),
    };

    /// <summary>A scalar whose value has another text than the file.</summary>
    public ScalarNode Scalar(TextRange range, string value, ScalarKind kind) => new()
    {
        Text = value,
        Kind = kind,
        Span = Lines.Span(range.Start, range.End),
        Templated = HasTemplate(range),
    };

    public void AddComment(int start, int end) => _comments?.Add(new(start, end));

    /// <summary>Notes the first place of its kind: what is wrong once is often wrong on every line.</summary>
    public void AddUnreadable(int start, int end, string subject, string detail)
    {
        if (!Notes.Exists(note => note.Subject == subject))
            Notes.Add(new(ReaderNoteKind.Unreadable, Lines.Span(start, end), subject, detail));
    }

    /// <summary>The file with its one document.</summary>
    public LocatedFile File(List<Member> members, bool isEnvironment) => new()
    {
        File = file,
        Documents = [new MappingNode { Span = Lines.Span(0, Text.Length), Members = members }],
        Notes = Notes,
        Suppressions = Suppressions(),
        IsEnvironment = isEnvironment,
    };

    private IReadOnlyList<Suppression> Suppressions() =>
        _comments is null ? [] : SuppressionFinder.InComments(Text, Lines, _comments);

    private bool HasTemplate(TextRange range)
    {
        var open = Text.IndexOf("{{", range.Start, range.End - range.Start, StringComparison.Ordinal);
        return open >= 0 && Text.IndexOf("}}", open, range.End - open, StringComparison.Ordinal) >= 0;
    }
}
