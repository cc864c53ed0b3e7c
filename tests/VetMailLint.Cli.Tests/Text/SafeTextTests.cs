using System.Text;
using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Tests.Text;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain é 漢 😀", "plain é 漢 😀")]
    [InlineData("a\e[31mb", "a␛[31mb")]
    [InlineData("a\r\nb\tc\0\u007f", "a␍␊b␉c␀␡")]
    [InlineData("a\u009b31mb\u202eb\u2066c\u200bd\u2028e", "a�31mb�b�c�d�e")]
    public void UnsafeCharacters_AreMadeVisible(string text, string expected) =>
        Assert.Equal(expected, SafeText.OneLine(text));

    [Fact]
    public void HalfACharacter_IsReplaced() =>
        Assert.Equal("a�b", SafeText.OneLine("a\ud800b"));

    [Theory]
    [InlineData("a", 1)]
    [InlineData("é", 1)]
    [InlineData("漢", 2)]
    [InlineData("가", 2)]
    [InlineData("Ａ", 2)]
    [InlineData("ｱ", 1)]
    [InlineData("😀", 2)]
    [InlineData("\u0301", 0)]
    [InlineData("•", 1)]
    public void Width_IsTheColumnsOfATerminal(string text, int columns) =>
        Assert.Equal(columns, CharWidth.Of(Rune.GetRuneAt(text, 0)));
}
