using System.Text;
using VetMailLint.Cli.Text;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Output;

/// <summary>One line of a file made ready to be shown: tabs expanded, control characters harmless, secrets masked.</summary>
internal sealed class FrameLine
{
    /// <summary>What stands in the place of a secret.</summary>
    public const string Mask = "••••";

    private const int TabStop = 4;

    private readonly List<FrameCell> _cells = [];
    private int _width;

    private FrameLine()
    {
    }

    public IReadOnlyList<FrameCell> Cells => _cells;

    /// <param name="text">The whole file.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends, its line end excluded.</param>
    /// <param name="marked">The range to underline; at the end of the line a caret stands behind it.</param>
    /// <param name="secrets">Ranges that must not be shown.</param>
    public static FrameLine Of(string text, int start, int end, SourceSpan marked, MaskedRanges secrets)
    {
        var line = new FrameLine();
        var at = start;
        foreach (var (from, to) in secrets.Within(start, end))
        {
            line.Add(text, at, from, marked);

            // One mask, whole or not at all: a part of it would tell how long the secret is.
            line.Add(new FrameCell(Mask, Mask.Length, Touches(from, to, marked), IsBlank: false));
            at = to;
        }

        line.Add(text, at, end, marked);
        if (marked.Offset == end)
            line.Add(new FrameCell("", 1, IsMarked: true, IsBlank: false));
        return line;
    }

    private void Add(string text, int from, int to, SourceSpan marked)
    {
        for (var at = from; at < to;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
                rune = Rune.ReplacementChar;

            Add(rune, Touches(at, at + rune.Utf16SequenceLength, marked));
            at += rune.Utf16SequenceLength;
        }
    }

    private void Add(Rune rune, bool isMarked)
    {
        if (rune.Value == '\t')
        {
            var width = TabStop - (_width % TabStop);
            Add(new FrameCell(new string(' ', width), width, isMarked, IsBlank: true));
        }
        else if (CharWidth.IsUnsafe(rune))
        {
            Add(new FrameCell(CharWidth.Picture(rune).ToString(), 1, isMarked, IsBlank: false));
        }
        else
        {
            Add(new FrameCell(rune.ToString(), CharWidth.Of(rune), isMarked, Rune.IsWhiteSpace(rune)));
        }
    }

    private void Add(FrameCell cell)
    {
        _cells.Add(cell);
        _width += cell.Width;
    }

    // An empty range is shown on the character that follows it, so that the caret is where text would be inserted.
    private static bool Touches(int from, int to, SourceSpan marked) =>
        from < marked.Offset + Math.Max(marked.Length, 1) && to > marked.Offset;
}
