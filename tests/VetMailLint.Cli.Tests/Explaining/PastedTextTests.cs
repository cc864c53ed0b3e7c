using VetMailLint.Cli.Explaining;

namespace VetMailLint.Cli.Tests.Explaining;

public sealed class PastedTextTests
{
    [Theory]
    [InlineData("535 5.7.139 Authentication unsuccessful", "535 5.7.139")]
    [InlineData("535-5.7.8 no\n535 5.7.8 no", "535 5.7.8")]
    [InlineData("535: 5.7.8 no", "535 5.7.8")]
    [InlineData("(535, b'5.7.8 no')", "535 5.7.8")]
    [InlineData("Exception: 5.7.1 Relaying denied", "5.7.1")]
    [InlineData("554 no", "554")]
    [InlineData("Error: Invalid login: 535 no", "535")]
    [InlineData("port 587, 550 messages", "")]
    [InlineData("10.0.0.1:587 5.7.13.9 v5.7.8 15.7.8 5.7.8-beta/x 5.7.8a", "5.7.8")]
    [InlineData("5555", "")]
    [InlineData("199", "")]
    public void Codes_AreReadWhereRepliesHaveThem(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', new PastedText(text).Codes.Select(code => code.Text)));

    [Theory]
    [InlineData("535", true)]
    [InlineData(" 535 5.7.139\n", true)]
    [InlineData("535-5.7.8", true)]
    [InlineData("535 no", false)]
    [InlineData("", false)]
    public void BareCode_IsNothingElse(string text, bool isBare) => Assert.Equal(isBare, new PastedText(text).IsBareCode);

    [Theory]
    [InlineData("a\r\n\t b", "a b")]
    [InlineData("a\\r\\n\\tb", "a b")]
    [InlineData("you\u2019re \u201cHere\u201d", "you're \"here\"")]
    [InlineData("a\0\u001bb ", "a b")]
    public void Text_IsFoldedToOneLowerCaseLine(string text, string folded) => Assert.Equal(folded, new PastedText(text).Folded);
}
