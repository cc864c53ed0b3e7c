using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Tests.Text;

public sealed class WrappedTextTests
{
    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two|three")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 3, "one|two|three")]
    [InlineData("a-word-that-is-too-long b", 5, "a-word-that-is-too-long|b")]
    [InlineData("日本 日本", 8, "日本|日本")]
    [InlineData("日本 日本", 9, "日本 日本")]
    [InlineData("a  b", 10, "a  b")]
    [InlineData("", 10, "")]
    public void Words_StayWhole(string text, int width, string lines) => Assert.Equal(lines, string.Join('|', WrappedText.Lines(text, width, width)));

    [Fact]
    public void FirstWordThatDoesNotFit_BeginsTheNextLine() => Assert.Equal(["", "eleven", "two"], WrappedText.Lines("eleven two", 5, 8));

    [Fact]
    public void FirstLine_HasItsOwnRoom() => Assert.Equal(["one", "two three"], WrappedText.Lines("one two three", 5, 9));
}
