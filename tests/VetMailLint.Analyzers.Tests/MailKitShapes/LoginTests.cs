namespace VetMailLint.Analyzers.Tests.MailKitShapes;

public class LoginTests
{
    private const string Gmail = """using var client = new SmtpClient(); client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);""";
    private const string Outlook = """using var client = new SmtpClient(); client.Connect("smtp-mail.outlook.com", 587, SecureSocketOptions.StartTls);""";

    [Theory]
    [InlineData("""client.Authenticate({|VML203:"ann.sample"|}, password);""")]
    [InlineData("""await client.AuthenticateAsync({|VML203:"ann.sample"|}, password);""")]
    [InlineData("""client.Authenticate(new NetworkCredential({|VML203:"ann.sample"|}, password));""")]
    [InlineData("""client.Authenticate(System.Text.Encoding.UTF8, {|VML203:"ann.sample"|}, password);""")]
    [InlineData("""client.Authenticate(new SaslMechanismPlain({|VML203:"ann.sample"|}, password));""")]
    [InlineData("""var login = new SaslMechanismLogin(new NetworkCredential({|VML203:"ann.sample"|}, password)); client.Authenticate(login);""")]
    public Task LocalPartAsLogin_Triggers(string statement) => Verify.MailKitBody(Gmail + statement);

    [Fact]
    public Task LoginBehindACheckOfTheServersAnswer_DoesNotTrigger() => Verify.MailKitBody(
        Gmail + "if (client.Capabilities.HasFlag(SmtpCapabilities.Authentication)) client.Authenticate(user, password); client.Send(new MimeMessage());");

    [Fact]
    public Task LoginBehindASetting_Triggers() => Verify.MailKitBody(
        """using var client = new SmtpClient(); {|VML302:client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls)|}; if (flag) client.Authenticate(user, password); client.Send(new MimeMessage());""");

    [Fact]
    public Task PasswordWhereOnlyTokensWork_Triggers() =>
        Verify.MailKitBody(Outlook + """client.Authenticate("ann.sample@outlook.com", {|VML306:password|});""");

    [Theory]
    [InlineData("""client.Authenticate(new SaslMechanismOAuth2("ann.sample@outlook.com", password));""")]
    [InlineData("""SaslMechanism login = new SaslMechanismOAuthBearer("ann.sample@outlook.com", password); client.Authenticate(login);""")]
    [InlineData("""client.Authenticate(flag ? new SaslMechanismOAuth2(user, password) : null!);""")]
    public Task Token_DoesNotTrigger(string statement) => Verify.MailKitBody(Outlook + statement);

    [Theory]
    [InlineData("""message.From.Add(new MailboxAddress("News", {|VML201:"news.sample@gmail.com"|}));""")]
    [InlineData("""message.From.Add(MailboxAddress.Parse({|VML201:"news.sample@gmail.com"|}));""")]
    [InlineData("""message.From.Add(new MailboxAddress("Ann", "ann.sample@gmail.com")); message.Sender = new MailboxAddress("", {|VML201:"news.sample@gmail.com"|});""")]
    public Task AnotherSender_Triggers(string statement) => Verify.MailKitBody(
        $"""{Gmail} client.Authenticate("ann.sample@gmail.com", password); var message = new MimeMessage(); {statement} client.Send(message); client.Disconnect(true);""");

    [Theory]
    [InlineData("""message.From.Add(new MailboxAddress("Ann", "ann.sample@gmail.com"));""")]
    [InlineData("""message.From.Add(new MailboxAddress("Ann", text));""")]
    [InlineData("""message.From.AddRange(InternetAddressList.Parse(text));""")]
    [InlineData("""message.From.Add(new MailboxAddress("Ann", "ann.sample@gmail.com")); message.To.Add(new MailboxAddress("", "news.sample@gmail.com"));""")]
    public Task LoginOrUnknownSender_DoesNotTrigger(string statement) => Verify.MailKitBody(
        $"""{Gmail} client.Authenticate("ann.sample@gmail.com", password); var message = new MimeMessage(); {statement} await client.SendAsync(message);""");

    [Fact]
    public Task SentWithoutALogin_StandsOnTheConnection() => Verify.MailKitBody(
        """
        using var client = new SmtpClient();
        {|VML302:client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls)|};
        client.Send(new MimeMessage());
        """);

    [Fact]
    public Task SecondConnection_ForgetsTheFirst() => Verify.MailKitBody(
        """
        using var client = new SmtpClient();
        client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate("ann.sample@gmail.com", password);
        client.Disconnect(true);
        client.Connect("smtp.sendgrid.net", 587, SecureSocketOptions.StartTls);
        client.Authenticate("apikey", password);
        """);
}
