namespace VetMailLint.Analyzers.Tests.Transport;

/// <summary>The rules that run when somebody asks for them.</summary>
public class AskedRuleTests
{
    [Theory]
    [InlineData("VML105", "SecureSocketOptions.StartTlsWhenAvailable", 587)]
    [InlineData("VML105", "SecureSocketOptions.Auto", 587)]
    [InlineData("VML105", "false", 587)]
    [InlineData("VML113", "SecureSocketOptions.StartTls", 587)]
    [InlineData("VML113", "SecureSocketOptions.StartTlsWhenAvailable", 587)]
    public async Task RuleThatIsAskedFor_Triggers(string rule, string options, int port) =>
        Assert.Equal([rule], await Found(rule, "smtp.gmail.com", options, port));

    [Theory]
    [InlineData("VML105", "SecureSocketOptions.StartTls", 587)]
    [InlineData("VML105", "SecureSocketOptions.Auto", 465)]
    [InlineData("VML105", "true", 465)]
    [InlineData("VML113", "SecureSocketOptions.SslOnConnect", 465)]
    [InlineData("VML113", "SecureSocketOptions.Auto", 465)]
    public async Task TheOtherMode_DoesNotTrigger(string rule, string options, int port) =>
        Assert.DoesNotContain(rule, await Found(rule, "smtp.gmail.com", options, port));

    [Theory]
    [InlineData("VML105", "localhost")]
    [InlineData("VML105", "10.1.2.3")]
    [InlineData("VML113", "smtp.office365.com")]
    [InlineData("VML113", "mail.harbour.de")]
    public async Task ServerWhereNothingSpeaksAgainstIt_DoesNotTrigger(string rule, string host) =>
        Assert.DoesNotContain(rule, await Found(rule, host, "SecureSocketOptions.StartTlsWhenAvailable", 587, "VML105" == rule));

    [Theory]
    [InlineData("SecureSocketOptions.StartTlsWhenAvailable")]
    [InlineData("SecureSocketOptions.StartTls")]
    public async Task WithoutBeingAskedFor_DoesNotTrigger(string options) => Assert.Empty(await Found(null, "smtp.gmail.com", options, 587));

    private static async Task<IEnumerable<string>> Found(string? rule, string host, string options, int port, bool hasLogin = true)
    {
        var login = hasLogin ? "client.Authenticate(\"ann.sample@gmail.com\", password);" : "";
        var found = await Verify.Diagnostics(
            $$"""
            using MailKit.Net.Smtp; using MailKit.Security;
            class C { void Run(string password) { using var client = new SmtpClient(); client.Connect("{{host}}", {{port}}, {{options}}); {{login}} } }
            """,
            Platform.MailKit,
            compilationOptions: Verify.Asking(rule is null ? [] : [rule]));
        return found.Select(d => d.Id);
    }
}
