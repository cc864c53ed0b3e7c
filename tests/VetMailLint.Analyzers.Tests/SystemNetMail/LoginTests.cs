namespace VetMailLint.Analyzers.Tests.SystemNetMail;

public class LoginTests
{
    private const string Client = """using var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };""";

    [Theory]
    [InlineData("""client.Credentials = new NetworkCredential({|VML203:"ann.sample"|}, password);""")]
    [InlineData("""var login = new NetworkCredential({|VML203:"ann.sample"|}, password); client.Credentials = login;""")]
    [InlineData("""client.Credentials = new NetworkCredential { UserName = {|VML203:"ann.sample"|}, Password = password };""")]
    [InlineData("""client.Credentials = (ICredentialsByHost)new NetworkCredential({|VML203:"ann.sample"|}, password);""")]
    public Task LocalPartAsLogin_Triggers(string statements) => Verify.Body(Client + statements);

    [Theory]
    [InlineData("""client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);""")]
    [InlineData("""client.Credentials = new NetworkCredential(user, password);""")]
    [InlineData("""client.Credentials = new NetworkCredential("username", "password");""")]
    [InlineData("""client.Credentials = new NetworkCredential("SMTP_USER", "--");""")]
    [InlineData("""client.Credentials = new NetworkCredential("", "");""")]
    [InlineData("""client.Credentials = new NetworkCredential("ann", password, "HARBOUR");""")]
    [InlineData("""client.Credentials = CredentialCache.DefaultNetworkCredentials;""")]
    public Task FullOrUnknownLogin_DoesNotTrigger(string statements) => Verify.Body(Client + statements);

    [Fact]
    public Task SentWithoutALogin_Triggers() => Verify.Body(
        """
        using var client = {|VML302:new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true }|};
        client.Send("ann.sample@gmail.com", "bo.sample@gmail.com", "Hello", "Hello");
        """);

    [Theory]
    [InlineData("var client = Make(); client.Send(text, text, text, text); SmtpClient Make() => new SmtpClient(\"smtp.gmail.com\", 587) { EnableSsl = true, Credentials = CredentialCache.DefaultNetworkCredentials };")]
    [InlineData("var client = new SmtpClient(\"smtp.gmail.com\", 587) { EnableSsl = true }; Complete(client); client.Send(text, text, text, text); static void Complete(object o) => Console.WriteLine(o);")]
    [InlineData("var client = new SmtpClient(\"smtp.gmail.com\", 587) { EnableSsl = true }; var all = new List<object> { client }; client.Send(text, text, text, text);")]
    [InlineData("var client = new SmtpClient(\"smtp.gmail.com\", 587) { EnableSsl = true, UseDefaultCredentials = true }; client.Send(text, text, text, text);")]
    public Task SentByAClientThatMayHaveALogin_DoesNotTrigger(string statements) => Verify.Body(statements);

    [Fact]
    public Task SentWithoutTls_StandsOnThePort() => Verify.Body(
        """
        var client = new SmtpClient("smtp.gmail.com", {|VML104:587|});
        client.Credentials = new NetworkCredential(user, password);
        await client.SendMailAsync("ann.sample@gmail.com", "bo.sample@gmail.com", "Hello", "Hello");
        """);

    [Fact]
    public Task ClientThatIsGivenAway_MayGetItsTlsElsewhere() => Verify.Member(
        """
        SmtpClient Make(string user, string password) =>
            new SmtpClient("smtp.gmail.com", 587) { Credentials = new NetworkCredential(user, password) };
        """);

    [Fact]
    public Task ConfigurationFileOfTheFramework_MayGiveTheLogin() => Verify.Source(
        """
        using System.Net.Mail;
        class C { void Send() { new SmtpClient("smtp.gmail.com", 587).Send("ann.sample@gmail.com", "bo.sample@gmail.com", "", ""); } }
        """,
        Platform.Framework);

    [Theory]
    [InlineData("new NetworkCredential()", true)]
    [InlineData("new NetworkCredential { Domain = \"HARBOUR\" }", true)]
    [InlineData("new NetworkCredential(user, password)", false)]
    [InlineData("new NetworkCredential { UserName = user, Password = password }", false)]
    [InlineData("CredentialCache.DefaultNetworkCredentials", false)]
    [InlineData("Filled(new NetworkCredential())", false)]
    public async Task EmptyLogin_IsNoneOnAnyPlatform(string login, bool isMissing)
    {
        var source =
            $$"""
            using System.Net;
            using System.Net.Mail;
            class C
            {
                void Send(string user, string password, MailMessage message)
                {
                    var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };
                    client.Credentials = {{login}};
                    client.Send(message);
                }

                static NetworkCredential Filled(NetworkCredential login) { System.GC.KeepAlive(login); return login; }
            }
            """;

        foreach (var platform in (Platform[])[Platform.Net, Platform.Framework])
            Assert.Equal(isMissing ? ["VML302"] : [], (await Verify.Diagnostics(source, platform)).Select(d => d.Id));
    }

    [Theory]
    [InlineData("""new SmtpClient("smtp.gmail.com", 587) { Credentials = new NetworkCredential(user, password) }""", "VML104 Info")]
    [InlineData("""new SmtpClient("mail.harbour.de") { Port = 587, Credentials = new NetworkCredential(user, password) }""", "VML104 Info")]
    [InlineData("""new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential(user, password) }""", "")]
    [InlineData("""new SmtpClient("smtp.gmail.com", 587)""", "")]
    [InlineData("""new SmtpClient { Port = 587, Credentials = new NetworkCredential(user, password) }""", "")]
    [InlineData("""new SmtpClient("localhost", 25) { Credentials = new NetworkCredential(user, password) }""", "")]
    [InlineData("""new SmtpClient("smtp.gmail.com", 587) { EnableSsl = false, Credentials = new NetworkCredential(user, password) }""", "VML104 Warning")]
    public async Task SwitchThatAFileOfTheFrameworkMayGive_IsInformation(string client, string expected)
    {
        var found = await Verify.Diagnostics(
            $$"""
            using System.Net;
            using System.Net.Mail;
            class C { void Send(string user, string password, MailMessage message) { var client = {{client}}; client.Send(message); } }
            """,
            Platform.Framework);

        Assert.Equal(expected, string.Join(", ", found.Select(d => $"{d.Id} {d.Severity}")));
        if (expected.EndsWith("Info", StringComparison.Ordinal))
            Assert.Contains("as long as no configuration file sets enableSsl", found[0].GetMessage(), StringComparison.Ordinal);
    }
}
