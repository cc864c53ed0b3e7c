using VetMailLint.Analyzers.Reporting;

namespace VetMailLint.Analyzers.Tests.Transport;

public class TlsVersionTests
{
    [Theory]
    [InlineData("= {|VML107:SslProtocols.Tls|}")]
    [InlineData("= {|VML107:SslProtocols.Tls11|}")]
    [InlineData("= {|VML107:SslProtocols.Tls | SslProtocols.Tls11|}")]
    [InlineData("= {|VML107:SslProtocols.Ssl3|}")]
    public Task HighestVersionThatIsObsolete_Triggers(string assignment) => MailKit($"client.SslProtocols {assignment};");

    [Theory]
    [InlineData("= SslProtocols.None")]
    [InlineData("= SslProtocols.Tls12")]
    [InlineData("= SslProtocols.Tls11 | SslProtocols.Tls12")]
    [InlineData("= SslProtocols.Tls12 | SslProtocols.Tls13")]
    [InlineData("|= SslProtocols.Tls11")]
    [InlineData("= (SslProtocols)3072")]
    [InlineData("= (SslProtocols)number")]
    [InlineData("= protocols")]
    public Task VersionInUseOrUnknown_DoesNotTrigger(string assignment) => MailKit($"client.SslProtocols {assignment};");

    [Theory]
    [InlineData("SecurityProtocolType.Tls")]
    [InlineData("SecurityProtocolType.Tls11")]
    [InlineData("SecurityProtocolType.Tls | SecurityProtocolType.Tls11")]
    [InlineData("(SecurityProtocolType)768")]
    public Task VersionsOfTheProcess_Trigger(string versions) => System($$"""ServicePointManager.SecurityProtocol = {|VML107:{{versions}}|};""");

    [Theory]
    [InlineData("= SecurityProtocolType.SystemDefault")]
    [InlineData("= SecurityProtocolType.Tls12")]
    [InlineData("= SecurityProtocolType.Tls11 | SecurityProtocolType.Tls12")]
    [InlineData("|= SecurityProtocolType.Tls12")]
    [InlineData("= (SecurityProtocolType)3072")]
    [InlineData("= (SecurityProtocolType)192 | (SecurityProtocolType)768 | (SecurityProtocolType)3072")]
    public Task VersionsOfTheProcessInUse_DoNotTrigger(string assignment) => System($"ServicePointManager.SecurityProtocol {assignment};");

    [Theory]
    [InlineData("""ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;""")]
    [InlineData("""ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls; var client = new SmtpClient("smtp.harbour.de", 25) { EnableSsl = false }; client.Send(text, text, text, text);""")]
    public Task VersionsOfTheProcess_WithoutAClientThatUsesTls_DoNotTrigger(string statements) => Verify.Body(statements);

    [Fact]
    public Task VersionsOfTheProcess_AreNotMailKits() => Verify.MailKitBody(
        """
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;
        using var client = new SmtpClient();
        client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);
        """);

    [Theory]
    [InlineData("MailKit", "client.SslProtocols = SslProtocols.Tls11;", "replace", "global::System.Security.Authentication.SslProtocols.None")]
    [InlineData("MailKit", "client.ServerCertificateValidationCallback = (s, c, h, e) => true;", "remove", "null")]
    public async Task Repair_TravelsInTheDiagnostic(string library, string statement, string action, string text)
    {
        var found = Assert.Single(await Verify.Diagnostics(
            $$"""
            using System.Security.Authentication; using {{library}}.Net.Smtp; using MailKit.Security;
            class C { void Run() { using var client = new SmtpClient(); {{statement}} client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls); } }
            """,
            Platform.MailKit));

        var edit = Assert.Single(RemedyProperties.EditsOf(found));
        Assert.Equal((action, text, found.Location.SourceSpan), (edit.Action, edit.Text, edit.Span));
    }

    private static Task System(string statement) => Verify.Body(
        $$"""
        {{statement}}
        var client = new SmtpClient("smtp.harbour.de", 587) { EnableSsl = true };
        client.Send(text, text, text, text);
        """);

    private static Task MailKit(string statement) => Verify.Source(
        $$"""
        using System.Security.Authentication; using MailKit.Net.Smtp; using MailKit.Security;
        class C { void Run(SslProtocols protocols, int number) { using var client = new SmtpClient(); {{statement}} client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls); } }
        """,
        Platform.MailKit);
}
