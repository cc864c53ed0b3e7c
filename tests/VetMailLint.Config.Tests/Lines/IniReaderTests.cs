using VetMailLint.Settings;

namespace VetMailLint.Tests.Lines;

public sealed class IniReaderTests
{
    [Theory]
    [InlineData("[smtp]\nhost = mail.harbour.test", "{smtp: {host: mail.harbour.test}}")]
    [InlineData("[smtp]\nhost: mail.harbour.test", "{smtp: {host: mail.harbour.test}}")]
    [InlineData("[smtp]\na=1\n[db]\nb=2\n[smtp]\nc=3", "{smtp: {a: 1, c: 3}, db: {b: 2}}")]
    [InlineData("; c\n# d\n[smtp]\nport = 587 ; why", "{smtp: {port: 587}}")]
    [InlineData("password = a;b#c", "{password: a;b#c}")]
    [InlineData("password = \"a ; b\" ; why", "{password: \"a ; b\"}")]
    [InlineData("password = \"\"\"a#b;\"\"\"", "{password: \"a#b;\"}")]
    [InlineData("password = \"a", "{password: \"a}")]
    [InlineData("relayhost = [mail.harbour.test]:587", "{relayhost: [mail.harbour.test]:587}")]
    [InlineData("just words\n= 1\n[]\n", "{}")]
    public void SectionsAndKeys_AreTheTree(string text, string shape) => Assert.Equal(shape, Formats.Read("a.ini", text).Shape());

    [Theory]
    [InlineData("smtp {\n  host = mail.harbour.test\n}")]
    [InlineData("server {\n  listen 25;\n}")]
    public void FileWithBracesAtItsLineEnds_IsAnotherLanguages(string text) => Assert.Equal("{}", Formats.Read("a.conf", text).Shape());

    [Theory]
    [InlineData("Environment=SMTP_PORT=587", "{SMTP_PORT: 587}")]
    [InlineData("Environment=\"SMTP_HOST=mail.harbour.test\" SMTP_PORT=587", "{SMTP_HOST: mail.harbour.test, SMTP_PORT: 587}")]
    [InlineData("Environment=\"A=two words\" 'B=3' word", "{A: two words, B: 3}")]
    public void SystemdEnvironment_IsSplitIntoVariables(string line, string shape) =>
        Assert.Equal($"{{Service: {{Environment: {shape}}}}}", Formats.Read("shop.service", "[Service]\n" + line).Shape());

    [Fact]
    public void TwoEnvironmentLines_AreOneBlock()
    {
        var settings = Assert.Single(Formats.Bind("shop.service", """
            [Service]
            Environment="SMTP_HOST=mail.harbour.test" SMTP_PORT=587
            Environment=SMTP_USER=mara@harbour.test
            """).Settings);

        Assert.Equal(("mail.harbour.test", 587, "mara@harbour.test"), (settings.Host.Value, settings.Port.Value, settings.User.Value));
    }

    [Theory]
    [InlineData("[smtp]\n; vetmaillint: ignore VML103 -- relay\nport = 465", 3)]
    [InlineData("[smtp]\nport = 465 # vetmaillint: ignore VML103 -- relay", 2)]
    public void Comment_MaySuppress(string text, int line) => Assert.Equal(line, Assert.Single(Formats.Read("a.ini", text).Suppressions).Line);

    [Theory]
    [InlineData("[smtp\nhost = mail.harbour.test", 1)]
    [InlineData("[server]\nport = 80\n  [auth.mail-1  \nport = 587", 3)]
    public void SectionWithoutItsBracket_IsNoted(string text, int line)
    {
        var note = Assert.Single(Formats.Read("app.ini", text).Notes);

        Assert.Equal((ReaderNoteKind.Unreadable, ReaderNote.Section, line), (note.Kind, note.Subject, note.Span.Line));
    }

    [Theory]
    [InlineData("[smtp]\nhost = mail.harbour.test")]
    [InlineData("relayhost = [mail.harbour.test")]
    [InlineData("hosts =\n  [\"mail.harbour.test\",\n  [\n")]
    [InlineData("[::1]:25 = mail")]
    [InlineData("[what this file is for")]
    public void OtherBracket_IsNotNoted(string text) => Assert.Empty(Formats.Read("app.ini", text).Notes);
}
