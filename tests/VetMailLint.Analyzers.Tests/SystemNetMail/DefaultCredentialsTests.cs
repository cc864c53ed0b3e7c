namespace VetMailLint.Analyzers.Tests.SystemNetMail;

public class DefaultCredentialsTests
{
    private const string Client = """var client = new SmtpClient("mail.harbour-books.net", 587) { EnableSsl = true }; """;

    private const string Login = """client.Credentials = new NetworkCredential(user, password); """;

    [Theory]
    [InlineData(Client + Login + "client.UseDefaultCredentials = {|VML307:true|};")]
    [InlineData(Client + "client.UseDefaultCredentials = {|VML307:true|}; " + Login)]
    [InlineData("""var client = new SmtpClient("mail.harbour-books.net", 587) { EnableSsl = true, UseDefaultCredentials = {|VML307:true|}, Credentials = new NetworkCredential(user, password) };""")]
    public Task SwitchThatIsOn_DiscardsTheLoginOnNet(string statements) => Verify.Body(statements);

    [Theory]
    [InlineData(Client + Login + "client.UseDefaultCredentials = false;")]
    [InlineData(Client + "client.UseDefaultCredentials = false; " + Login)]
    [InlineData(Client + "client.UseDefaultCredentials = true;")]
    [InlineData(Client + "client.UseDefaultCredentials = true; client.Credentials = CredentialCache.DefaultNetworkCredentials;")]
    [InlineData(Client + "client.UseDefaultCredentials = true; client.Credentials = null;")]
    [InlineData(Client + "client.UseDefaultCredentials = flag; " + Login)]
    [InlineData(Client + "if (flag) { " + Login + " } else { client.UseDefaultCredentials = true; }")]
    [InlineData(Client + "client.UseDefaultCredentials = true; client.UseDefaultCredentials = false; " + Login)]
    public Task SwitchThatDoesNoHarm_DoesNotTriggerOnNet(string statements) => Verify.Body(statements);

    [Theory]
    [InlineData(Login + "client.UseDefaultCredentials = {|VML307:true|};")]
    [InlineData(Login + "client.UseDefaultCredentials = {|VML307:false|};")]
    public Task SwitchBehindTheLogin_TakesItAwayOnTheFramework(string statements) => OnFramework(statements);

    [Theory]
    [InlineData("client.UseDefaultCredentials = true; " + Login)]
    [InlineData("client.UseDefaultCredentials = false; " + Login)]
    [InlineData("if (flag) { " + Login + " } else { client.UseDefaultCredentials = true; }")]
    public Task SwitchBeforeTheLogin_DoesNoHarmOnTheFramework(string statements) => OnFramework(statements);

    [Theory]
    [InlineData("client.UseDefaultCredentials = {|VML307:true|}; " + Login, "System.Net.Mail")]
    [InlineData(Login + "client.UseDefaultCredentials = {|VML307:false|};", "System.Net.Mail on .NET Framework")]
    public async Task LibraryForBoth_IsInformationThatNamesWhich(string statements, string client)
    {
        var source = InClass(statements).Replace("{|VML307:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
        var diagnostic = Assert.Single(await Verify.Diagnostics(source, Platform.Standard));

        Assert.Equal(("VML307", Microsoft.CodeAnalysis.DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
        Assert.StartsWith($"If {client} reads this (", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("client.UseDefaultCredentials = false; " + Login)]
    [InlineData("client.UseDefaultCredentials = flag; " + Login)]
    public Task LibraryForBoth_IsSilentWhereBothAreFine(string statements) => Verify.Source(InClass(statements), Platform.Standard);

    [Theory]
    [InlineData("public bool System { set => _inner.UseDefaultCredentials = value; } public ICredentialsByHost Login { set => _inner.Credentials = value; }")]
    [InlineData("public void System(bool on) => _inner.UseDefaultCredentials = on; public void Login(ICredentialsByHost login) => _inner.Credentials = login;")]
    [InlineData("public ICredentialsByHost Login { set => _inner.Credentials = value; } public bool System { set => _inner.UseDefaultCredentials = value; }")]
    public Task WritesOfDifferentMembers_HaveNoOrder(string members) => Verify.Source(
        "using System.Net; using System.Net.Mail; class Wrapper { private readonly SmtpClient _inner; public Wrapper(string host, int port) { _inner = new SmtpClient(host, port) { EnableSsl = true }; } "
        + members + " public void Send(MailMessage m) => _inner.Send(m); }",
        Platform.Framework);

    private static Task OnFramework(string statements) => Verify.Source(InClass(statements), Platform.Framework);

    private static string InClass(string statements) =>
        $$"""
        using System.Net;
        using System.Net.Mail;
        class C { void Send(string user, string password, bool flag) { {{Client}}{{statements}} } }
        """;
}
