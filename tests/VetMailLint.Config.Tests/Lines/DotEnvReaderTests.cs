namespace VetMailLint.Tests.Lines;

public sealed class DotEnvReaderTests
{
    [Theory]
    [InlineData("SMTP_PORT=587", "{SMTP_PORT: 587}")]
    [InlineData("SMTP_PORT = 587  ", "{SMTP_PORT: 587}")]
    [InlineData("export SMTP_PORT=587", "{SMTP_PORT: 587}")]
    [InlineData("SMTP_PORT=587 # the relay", "{SMTP_PORT: 587}")]
    [InlineData("SMTP_PASSWORD=a#b", "{SMTP_PASSWORD: a#b}")]
    [InlineData("SMTP_PASSWORD=\"a # b\"", "{SMTP_PASSWORD: \"a # b\"}")]
    [InlineData("SMTP_PASSWORD='a \\ b' # why", "{SMTP_PASSWORD: \"a \\ b\"}")]
    [InlineData("SMTP_PASSWORD=\"a\\\"b\"", "{SMTP_PASSWORD: \"a\"b\"}")]
    [InlineData("SMTP_PASSWORD=", "{SMTP_PASSWORD: }")]
    [InlineData("Smtp__Port=587", "{Smtp__Port: 587}")]
    [InlineData("# SMTP_PORT=587\n\nA=1\r\nB=2", "{A: 1, B: 2}")]
    [InlineData("just words\n=1\n1A=2", "{}")]
    public void Lines_AreVariables(string text, string shape)
    {
        var file = Formats.Read(".env", text);

        Assert.Empty(file.Notes);
        Assert.True(file.IsEnvironment);
        Assert.Equal(shape, file.Shape());
    }

    [Fact]
    public void QuotedValue_MaySpanLines()
    {
        var file = Formats.Read(".env", "KEY=\"one\ntwo\" # c\nSMTP_PORT=587");

        Assert.Equal("{KEY: \"one\ntwo\", SMTP_PORT: 587}", file.Shape());
        Assert.Equal((1, 2), (file.Scalar("KEY").Span.Line, file.Scalar("KEY").Span.EndLine));
    }

    [Fact]
    public void QuoteThatIsNeverClosed_IsNoted_AndTheLineRead()
    {
        var file = Formats.Read(".env", "SMTP_HOST='mail.harbour.test\nSMTP_PORT=587");

        Assert.Equal((1, 11), (file.Note().Span.Line, file.Note().Span.Column));
        Assert.Equal("587", file.Scalar("SMTP_PORT").Text);
    }

    [Theory]
    [InlineData("# vetmaillint: ignore VML103 -- relay\nSMTP_PORT=465", 2)]
    [InlineData("SMTP_PORT=465 # vetmaillint: ignore VML103 -- relay", 1)]
    [InlineData("SMTP_PORT=\"465\" # vetmaillint: ignore VML103 -- relay", 1)]
    public void Comment_MaySuppress(string text, int line) => Assert.Equal(line, Assert.Single(Formats.Read(".env", text).Suppressions).Line);

    [Fact]
    public void TextInsideAValue_IsNoSuppression() =>
        Assert.Empty(Formats.Read(".env", "A=\"# vetmaillint: ignore VML103 -- relay\"").Suppressions);

    [Fact]
    public void Variables_BecomeOneBlock()
    {
        var settings = Assert.Single(Formats.Bind(".env.production", "SMTP_HOST=mail.harbour.test\nSMTP_PORT=587\nSMTP_USER=mara@harbour.test\nMAIL_FROM=mara@harbour.test").Settings);

        Assert.Equal(("mail.harbour.test", 587, "mara@harbour.test"), (settings.Host.Value, settings.Port.Value, settings.From.Value.Text));
        Assert.Equal(("SMTP_PORT", "production", true), (settings.Port.Spelling!.Path, settings.Place.Environment, settings.Place.HoldsSecrets));
    }
}
