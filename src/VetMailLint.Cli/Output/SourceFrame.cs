using System.Globalization;
using System.Text;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Output;

/// <summary>Shows the lines around a place of a file, with carets below it and secrets masked.</summary>
/// <param name="style">Colours.</param>
/// <param name="width">The most columns for the text of a line.</param>
internal sealed class SourceFrame(ConsoleStyle style, int width = 100)
{
    private const int MostLines = 6;
    private const int LinesBefore = 1;

    /// <param name="text">The whole file.</param>
    /// <param name="span">What to underline; an empty one is shown as a single caret.</param>
    /// <param name="secrets">Everything in the file that must not be shown.</param>
    /// <param name="ink">The colour of the carets.</param>
    /// <returns>Lines that each end with a line feed.</returns>
    public string Render(string text, SourceSpan span, MaskedRanges secrets, Ink ink)
    {
        var frame = new StringBuilder();
        var number = span.Line;
        var start = LineStart(text, Math.Min(span.Offset, text.Length));
        for (var before = 0; before < LinesBefore && start > 0; before++)
        {
            start = LineStart(text, EndOfLineBefore(text, start));
            number--;
        }

        var lastShown = Math.Min(span.EndLine, span.Line + MostLines - 1);
        var gutter = lastShown.ToString(CultureInfo.InvariantCulture).Length;
        for (; number <= lastShown && start <= text.Length; number++)
        {
            var end = LineEnd(text, start);
            Line(text, start, end, number, gutter, span, secrets, ink, frame);
            if (end == text.Length)
                break;
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        if (lastShown < span.EndLine)
            frame.Append(style.Paint(Ink.Faint, $"{new string(' ', gutter)} | …")).Append('\n');
        return frame.ToString();
    }

    private void Line(
        string text, int start, int end, int number, int gutter, SourceSpan span, MaskedRanges secrets, Ink ink, StringBuilder frame)
    {
        var line = FrameLine.Of(text, start, end, span, secrets);
        var window = FrameWindow.Of(line, width, isContinued: number > span.Line);
        var label = number.ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
        var content = window.Text.TrimEnd();
        frame.Append(style.Paint(Ink.Faint, $"{label} |")).Append(content.Length > 0 ? " " : "").Append(content).Append('\n');

        var carets = window.Carets;
        if (carets.Length == 0)
            return;

        var indent = carets.Length - carets.TrimStart().Length;
        frame.Append(style.Paint(Ink.Faint, $"{new string(' ', gutter)} |")).Append(' ', indent + 1);
        frame.Append(style.Paint(ink, carets[indent..])).Append('\n');
    }

    private static int LineStart(string text, int offset) => text.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1;

    private static int EndOfLineBefore(string text, int start) =>
        start > 1 && text[start - 1] == '\n' && text[start - 2] == '\r' ? start - 2 : start - 1;

    private static int LineEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length;
    }
}
