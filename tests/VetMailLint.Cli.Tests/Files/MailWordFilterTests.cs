using System.Text;
using VetMailLint.Cli.Files;

namespace VetMailLint.Cli.Tests.Files;

public sealed class MailWordFilterTests
{
    private readonly MailWordFilter _filter = new("smtp", "mail");

    [Theory]
    [InlineData("{ \"Smtp\": 1 }")]
    [InlineData("SMTP")]
    [InlineData("e-mAIl: x")]
    public void ContentWithAWord_MayHoldMail(string content) =>
        Assert.True(_filter.MayHoldMail(Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("")]
    [InlineData("smt")]
    [InlineData("{ \"Logging\": { \"Level\": \"é\" } }")]
    [InlineData("s m t p")]
    public void ContentWithoutAWord_HoldsNoMail(string content) =>
        Assert.False(_filter.MayHoldMail(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void Word_IsFoundAtEveryPlace()
    {
        for (var at = 0; at < 8_300; at++)
        {
            var content = new byte[8_400];
            Array.Fill(content, (byte)'x');
            "sMtP"u8.CopyTo(content.AsSpan(at));
            Assert.True(_filter.MayHoldMail(content), $"not found at {at}");
        }
    }

    [Fact]
    public void WordInAShortFile_IsFoundAtEveryPlace()
    {
        for (var length = 4; length <= 70; length++)
        {
            for (var at = 0; at <= length - 4; at++)
            {
                var content = new byte[length];
                Array.Fill(content, (byte)'m');
                "MaiL"u8.CopyTo(content.AsSpan(at));
                Assert.True(_filter.MayHoldMail(content), $"not found at {at} of {length}");
                content[at + 3] = (byte)'n';
                Assert.False(_filter.MayHoldMail(content), $"found at {at} of {length}");
            }
        }
    }

    [Fact]
    public void WordAcrossTheEnd_IsNone() => Assert.False(_filter.MayHoldMail("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxsmt"u8));

    [Fact]
    public void RandomBytes_AreJudgedAsByAPlainSearch()
    {
        var random = new Random(5);
        var content = new byte[1_000];
        for (var round = 0; round < 300; round++)
        {
            for (var i = 0; i < content.Length; i++)
                content[i] = (byte)"smtpailSMTPAIL\u00e9\u017f"[random.Next(16)];
            var expected = Encoding.Latin1.GetString(content);
            var has = expected.Contains("smtp", StringComparison.OrdinalIgnoreCase) || expected.Contains("mail", StringComparison.OrdinalIgnoreCase);
            Assert.Equal(has, _filter.MayHoldMail(content));
        }
    }

    [Fact]
    public void WideEncodings_AlwaysPass()
    {
        Assert.True(_filter.MayHoldMail([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{}")]));
        Assert.True(_filter.MayHoldMail([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("{}")]));
        Assert.True(_filter.MayHoldMail(Encoding.Unicode.GetBytes("{}")));
        Assert.True(_filter.MayHoldMail(Encoding.BigEndianUnicode.GetBytes("{}")));
        Assert.True(_filter.MayHoldMail(Encoding.UTF32.GetBytes("{}")));
    }
}
