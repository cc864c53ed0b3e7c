using VetMailLint.Config.Dialects;

namespace VetMailLint.Tests.Dialects;

public sealed class KeyTextTests
{
    [Theory]
    [InlineData("SMTP_HOST", "smtphost")]
    [InlineData("smtp-host", "smtphost")]
    [InlineData("SmtpHost", "smtphost")]
    [InlineData("SSL/TLS method", "ssltlsmethod")]
    [InlineData(":address", "address")]
    [InlineData("plain", "plain")]
    public void Relax_DropsCaseAndSeparators(string key, string relaxed)
    {
        Assert.Equal(relaxed, KeyText.Relax(key));
    }

    [Theory]
    [InlineData("ImapPort", true)]
    [InlineData("IMAP_HOST", true)]
    [InlineData("mail.imap.host", true)]
    [InlineData("SMTPImap", true)]
    [InlineData("Imaplike", false)]
    [InlineData("climap", false)]
    public void HasToken_FindsWholeWords(string key, bool found)
    {
        Assert.Equal(found, KeyText.HasToken(key, ["imap"]));
    }

    [Theory]
    [InlineData("**", "", true)]
    [InlineData("**", "a.b", true)]
    [InlineData("**.global", "global", true)]
    [InlineData("**.global", "a.b.global", true)]
    [InlineData("**.global", "global.a", false)]
    [InlineData("a.*.c", "a.b.c", true)]
    [InlineData("a.*.c", "a.c", false)]
    [InlineData("**.x.*", "a.x.x.0", true)]
    public void PathPattern_MatchesWholePaths(string pattern, string path, bool matches)
    {
        string[] segments = path.Length == 0 ? [] : path.Split('.');

        Assert.Equal(matches, new PathPattern(pattern, StringComparison.Ordinal).Matches(segments));
    }

    [Theory]
    [InlineData("appsettings.*.json", "AppSettings.Production.json", true)]
    [InlineData("appsettings.*.json", "appsettings.json", false)]
    [InlineData("*.yml", "a.yaml", false)]
    [InlineData("a*b*c", "aXbYbZc", true)]
    public void FileNamePattern_IsBlindToCase(string pattern, string name, bool matches)
    {
        Assert.Equal(matches, FileNamePattern.Matches(pattern, name));
    }
}
