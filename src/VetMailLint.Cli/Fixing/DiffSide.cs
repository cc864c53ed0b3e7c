using System.Text;
using VetMailLint.Cli.Output;
using VetMailLint.Config.Text;

namespace VetMailLint.Cli.Fixing;

/// <summary>One side of a diff, line by line. Lines are 1-based.</summary>
internal sealed class DiffSide(string text, MaskedRanges secrets)
{
    private readonly LineMap _lines = new("", text);

    /// <summary>The number of lines; an empty line behind the last line end is none.</summary>
    public int Count => _lines.LineCount - (_lines.LineCount > 1 && _lines.StartOf(_lines.LineCount) == text.Length ? 1 : 0);

    public bool Has(int line, DiffSide other, int otherLine) => Text(line).SequenceEqual(other.Text(otherLine));

    /// <summary>A line as it may be shown: secrets masked, control characters replaced.</summary>
    public string Shown(int line)
    {
        var shown = new StringBuilder();
        var at = _lines.StartOf(line);
        foreach (var (start, end) in secrets.Within(at, _lines.EndOf(line)))
        {
            shown.Append(text, at, start - at).Append(FrameLine.Mask);
            at = end;
        }

        shown.Append(text, at, _lines.EndOf(line) - at);
        for (var i = 0; i < shown.Length; i++)
        {
            if (char.IsControl(shown[i]) && shown[i] != '\t')
                shown[i] = '\uFFFD';
        }

        return shown.ToString();
    }

    private ReadOnlySpan<char> Text(int line) => text.AsSpan(_lines.StartOf(line), _lines.EndOf(line) - _lines.StartOf(line));
}
