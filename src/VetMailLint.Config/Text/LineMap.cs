using VetMailLint.Settings;

namespace VetMailLint.Config.Text;

/// <summary>Turns offsets in a text into lines and columns. A line ends with LF, CR LF or a lone CR.</summary>
public sealed class LineMap
{
    private readonly string _file;
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines of <paramref name="text"/>.</summary>
    public LineMap(string file, string text)
    {
        _file = file;
        _text = text;

        var at = 0;
        while (true)
        {
            var found = text.AsSpan(at).IndexOfAny('\n', '\r');
            if (found < 0)
                return;

            at += found + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;

            _starts.Add(at);
        }
    }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => _starts.Count;

    /// <summary>The 1-based line of an offset.</summary>
    public int LineOf(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The offset at which a 1-based line begins.</summary>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>The offset after the last character of a 1-based line, its line end not included.</summary>
    public int EndOf(int line)
    {
        if (line == _starts.Count)
            return _text.Length;

        var end = _starts[line] - 1;
        return end > _starts[line - 1] && _text[end] == '\n' && _text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The span from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public SourceSpan Span(int start, int end)
    {
        var line = LineOf(start);
        var endLine = end <= EndOf(line) ? line : LineOf(end);
        return new SourceSpan(
            _file, line, start - StartOf(line) + 1, endLine, end - StartOf(endLine) + 1, start, end - start);
    }
}
