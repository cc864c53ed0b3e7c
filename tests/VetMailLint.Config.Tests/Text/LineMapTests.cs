using VetMailLint.Config.Text;

namespace VetMailLint.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 3, 1, 4)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 4, 2, 2)]
    [InlineData("a\u2028b", 2, 1, 3)]
    [InlineData("a\n", 2, 2, 1)]
    public void Offset_HasItsLineAndColumn(string text, int offset, int line, int column)
    {
        var span = new LineMap("f", text).Span(offset, offset);

        Assert.Equal((line, column, line, column), (span.Line, span.Column, span.EndLine, span.EndColumn));
    }

    [Theory]
    [InlineData("ab\r\n\r\nc", new[] { 2, 4, 7 })]
    [InlineData("\n\rx", new[] { 0, 1, 3 })]
    public void EndOfLine_LeavesOutTheLineEnd(string text, int[] ends)
    {
        var lines = new LineMap("f", text);

        Assert.Equal(ends, Enumerable.Range(1, lines.LineCount).Select(lines.EndOf));
    }
}
