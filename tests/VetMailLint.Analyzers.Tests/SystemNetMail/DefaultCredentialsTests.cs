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
    [InlineData("public bool Own { set { _client.UseDefaultCredentials = value; } } public ICredentialsByHost Login { set { _client.Credentials = value; } }")]
    [InlineData("public ICredentialsByHost Login { set { _client.Credentials = value; } } public bool Own { set { _client.UseDefaultCredentials = value; } }")]
    [InlineData("public void Use(bool own) => _client.UseDefaultCredentials = own; public void LogIn(string user, string password) => _client.Credentials = new NetworkCredential(user, password);")]
    [InlineData("public void LogIn(string user, string password) { _client.UseDefaultCredentials = false; _client.Credentials = new NetworkCredential(user, password); }")]
    public Task WritesOfTwoMembers_HaveNoOrder(string members) => Verify.Source(Wrapper(members), Platform.Framework);

    [Fact]
    public Task WritesOfOneMember_HaveOne() => Verify.Source(
        Wrapper("public void LogIn(string user, string password) { _client.Credentials = new NetworkCredential(user, password); _client.UseDefaultCredentials = {|VML307:false|}; }"),
        Platform.Framework);

    private static string Wrapper(string members) =>
        $$"""
        using System.Net;
        using System.Net.Mail;
        class Wrapper
        {
            private readonly SmtpClient _client;
            public Wrapper(string host) { _client = new SmtpClient(host) { EnableSsl = true }; }
            {{members}}
            public void Send(MailMessage message) { _client.Send(message); }
        }
        """;

    private static Task OnFramework(string statements) => Verify.Source(InClass(statements), Platform.Framework);

    private static string InClass(string statements) =>
        $$"""
        using System.Net;
        using System.Net.Mail;
        class C { void Send(string user, string password, bool flag) { {{Client}}{{statements}} } }
        """;
}
