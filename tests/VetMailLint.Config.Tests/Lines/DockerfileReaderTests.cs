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
}
