namespace VetMailLint.Analyzers.Tests.Flow;

/// <summary>Values that belong together stay together: of one branch, of one client and its message, of one symbol.</summary>
public class PairTests
{
    [Theory]
    [InlineData("""var (port, mode) = flag ? (465, SecureSocketOptions.SslOnConnect) : (587, SecureSocketOptions.StartTls); client.Connect("mail.harbour.de", port, mode);""")]
    [InlineData("""int port; SecureSocketOptions mode; switch (text) { case "ssl": port = 465; mode = SecureSocketOptions.SslOnConnect; break; default: port = 587; mode = SecureSocketOptions.StartTls; break; } client.Connect("mail.harbour.de", port, mode);""")]
    [InlineData("""var port = text switch { "ssl" => 465, _ => 587 }; var mode = text switch { "ssl" => SecureSocketOptions.SslOnConnect, _ => SecureSocketOptions.StartTls }; client.Connect("mail.harbour.de", port, mode);""")]
    [InlineData("""if (number == 465) client.Connect("mail.harbour.de", number, true); else client.Connect("mail.harbour.de", 587, false);""")]
    [InlineData("""var port = 587; var ssl = false; if (flag) { port = 465; ssl = true; } client.Connect("mail.harbour.de", port, ssl);""")]
    [InlineData("""var ssl = flag; client.Connect("mail.harbour.de", ssl ? 465 : 587, ssl);""")]
    public Task BranchesThatPair_DoNotTrigger(string statements) => Verify.MailKitBody("using var client = new SmtpClient();" + statements);

    [Theory]
    [InlineData("""var (port, mode) = (587, {|VML103:SecureSocketOptions.SslOnConnect|}); client.Connect("mail.harbour.de", port, mode);""")]
    [InlineData("""var port = flag ? 587 : 2525; client.Connect("mail.harbour.de", port, {|VML103:true|});""")]
    public Task EveryBranchIsWrong_Triggers(string statements) => Verify.MailKitBody("using var client = new SmtpClient();" + statements);

    [Theory]
    [InlineData("user", "user")]
    [InlineData("Environment.GetEnvironmentVariable(\"SMTP_USER\")!", "Environment.GetEnvironmentVariable(\"SMTP_USER\")!")]
    [InlineData("_options.User", "_options.User")]
    [InlineData("_options.User", "From")]
    public Task OneSymbolAsLoginAndSender_IsOneValue(string login, string from) => Verify.Member(Sending(login, from));

    [Theory]
    [InlineData("\"ann.sample@gmail.com\"", "\"bo.sample@gmail.com\"")]
    public Task TwoAddresses_Trigger(string login, string from) => Verify.Member(Sending(login, "{|VML201:" + from + "|}"));

    [Fact]
    public Task MessageOfAnotherClient_IsNotThisClients() => Verify.Body(
        """
        var first = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("ann.sample@gmail.com", password) };
        var second = new SmtpClient("mail.harbour.de", 587) { EnableSsl = true, Credentials = new NetworkCredential("bo@harbour.de", password) };
        var own = new MailMessage("ann.sample@gmail.com", text);
        var other = new MailMessage("bo@harbour.de", text);
        first.Send(own);
        second.Send(other);
        """);

    private static string Sending(string login, string from) =>
        $$"""
        class Options { public string User { get; set; } = ""; }
        private readonly Options _options = null!;
        private string From => _options.User;
        void Send(string user, string password, string to)
        {
            using var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };
            client.Credentials = new NetworkCredential({{login}}, password);
            client.Send({{from}}, to, "", "");
        }
        """;
}
