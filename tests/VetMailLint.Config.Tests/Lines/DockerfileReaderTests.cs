using VetMailLint.Settings;

namespace VetMailLint.Tests.Lines;

public sealed class DockerfileReaderTests
{
    [Theory]
    [InlineData("ENV SMTP_PORT=587", "{SMTP_PORT: 587}")]
    [InlineData("env SMTP_PORT 587", "{SMTP_PORT: 587}")]
    [InlineData("ENV A=1 B=\"two words\" C='3'", "{A: 1, B: \"two words\", C: \"3\"}")]
    [InlineData("ENV A=1 \\\n    B=2\nRUN echo C=3", "{A: 1, B: 2}")]
    [InlineData("ARG SMTP_HOST=mail.harbour.test", "{SMTP_HOST: mail.harbour.test}")]
    [InlineData("FROM x\nARG SMTP_HOST\nENV", "{}")]
    public void VariablesOfTheImage_AreRead(string text, string shape)
    {
        var file = Formats.Read("Dockerfile", text);

        Assert.True(file.IsEnvironment);
        Assert.Equal(shape, file.Shape());
    }

    [Theory]
    [InlineData("ENV SMTP_HOST=\"mail.harbour.test SMTP_PORT=587", 1, 15)]
    [InlineData("FROM x\nENV A=1 \\\n    SMTP_PASSWORD='kelp", 3, 19)]
    public void QuoteThatIsNeverClosed_IsNoted(string text, int line, int column)
    {
        var note = Assert.Single(Formats.Read("Dockerfile", text).Notes);

        Assert.Equal((ReaderNoteKind.Unreadable, ReaderNote.Quote, line, column), (note.Kind, note.Subject, note.Span.Line, note.Span.Column));
    }

    [Theory]
    [InlineData("ENV SMTP_HOST=\"mail.harbour.test\" SMTP_PORT=587")]
    [InlineData("ENV SMTP_PASSWORD=kelp\\'n\\\"tar")]
    [InlineData("ENV MOTTO it's an older form")]
    [InlineData("RUN echo \"smtp")]
    public void QuoteThatIsClosedOrNone_IsNotNoted(string text) => Assert.Empty(Formats.Read("Dockerfile", text).Notes);
}
