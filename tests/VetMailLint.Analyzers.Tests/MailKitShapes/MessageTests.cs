namespace VetMailLint.Analyzers.Tests.MailKitShapes;

/// <summary>Where the From of a message comes from, and how the message meets the client.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("""message.From.Add(new MailboxAddress(System.Text.Encoding.UTF8, "News", {|VML201:"news.sample@gmail.com"|}));""")]
    [InlineData("""message.From.Add(InternetAddress.Parse({|VML201:"news.sample@gmail.com"|}));""")]
    [InlineData("""message.From.AddRange(InternetAddressList.Parse({|VML201:"news.sample@gmail.com"|}));""")]
    [InlineData("""message.Sender = MailboxAddress.Parse({|VML201:"news.sample@gmail.com"|});""")]
    [InlineData("""string? none = null; message.From.Add(MailboxAddress.Parse(none ?? {|VML201:"news.sample@gmail.com"|}));""")]
    [InlineData("""message.From.Add(MailboxAddress.Parse(text ?? {|VML201:"news.sample@gmail.com"|}));""")]
    [InlineData("""message.From.Add(MailboxAddress.Parse(string.IsNullOrEmpty("") ? {|VML201:"news.sample@gmail.com"|} : "ann.sample@gmail.com"));""")]
    public Task AnotherFrom_Triggers(string statements) => Sent(statements);

    [Theory]
    [InlineData("""message.From.Add(new MailboxAddress(System.Text.Encoding.UTF8, "News", "ann.sample@gmail.com"));""")]
    [InlineData("""message.From.Add(InternetAddress.Parse("ann.sample@gmail.com"));""")]
    [InlineData("""message.From.AddRange(InternetAddressList.Parse("ann.sample@gmail.com"));""")]
    [InlineData("""message.From.AddRange(InternetAddressList.Parse("news.sample@gmail.com, ann.sample@gmail.com"));""")]
    [InlineData("""message.From.AddRange(new[] { new MailboxAddress("", "ann.sample@gmail.com"), new MailboxAddress("", "news.sample@gmail.com") });""")]
    [InlineData("""message.Sender = MailboxAddress.Parse("ann.sample@gmail.com");""")]
    [InlineData("""message.Sender = MailboxAddress.Parse(text);""")]
    [InlineData("""message.From.Add(MailboxAddress.Parse(text ?? "ann.sample@gmail.com"));""")]
    [InlineData("""message.From.Add(MailboxAddress.Parse(string.IsNullOrEmpty(text) ? "ann.sample@gmail.com" : text));""")]
    [InlineData("""message.From.Add(MailboxAddress.Parse("news.sample@gmail.com")); message.From.Clear(); message.From.Add(MailboxAddress.Parse("ann.sample@gmail.com"));""")]
    [InlineData("""message.ReplyTo.Add(MailboxAddress.Parse("news.sample@gmail.com")); message.Bcc.Add(MailboxAddress.Parse("news.sample@gmail.com"));""")]
    public Task LoginAsFrom_DoesNotTrigger(string statements) => Sent(statements);

    [Fact]
    public Task MessageMadeElsewhere_MeetsTheClientThatSendsIt() => Verify.MailKitMember(
        """
        private static MimeMessage Build(string to) { var message = new MimeMessage(); message.From.Add(MailboxAddress.Parse({|VML201:"news.sample@gmail.com"|})); message.To.Add(MailboxAddress.Parse(to)); return message; }
        private static SmtpClient Open(string password) { var client = new SmtpClient(); client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls); client.Authenticate("ann.sample@gmail.com", password); return client; }
        void Run(string to, string password) { using var client = Open(password); client.Send(Build(to)); }
        """);

    [Fact]
    public Task MessageMadeElsewhereWithTheLogin_DoesNotTrigger() => Verify.MailKitMember(
        """
        private static MimeMessage Build(string to) { var message = new MimeMessage(); message.From.Add(MailboxAddress.Parse("ann.sample@gmail.com")); message.To.Add(MailboxAddress.Parse(to)); return message; }
        private static SmtpClient Open(string password) { var client = new SmtpClient(); client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls); client.Authenticate("ann.sample@gmail.com", password); return client; }
        void Run(string to, string password) { using var client = Open(password); client.Send(Build(to)); }
        """);

    [Fact]
    public Task MessageHandedToASender_MeetsItsClient() => Verify.MailKitMember(
        """
        void Run(string password) { var message = new MimeMessage(); message.From.Add(MailboxAddress.Parse({|VML201:"news.sample@gmail.com"|})); Send(message, password); }
        private void Send(MimeMessage message, string password)
        {
            using var client = new SmtpClient();
            client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);
            client.Authenticate("ann.sample@gmail.com", password);
            client.Send(message);
        }
        """);

    [Theory]
    [InlineData("new MimeMessage(new[] { MailboxAddress.Parse(\"news.sample@gmail.com\") }, new[] { MailboxAddress.Parse(text) }, \"\", null)")]
    [InlineData("MimeMessage.Load(text)")]
    [InlineData("(MimeMessage)Activator.CreateInstance(typeof(MimeMessage))!")]
    public Task MessageThatIsNotSeenWhole_DoesNotTrigger(string message) => Verify.MailKitBody($"{Login} client.Send({message});");

    [Fact]
    public Task VisitorsAddressAsFrom_DoesNotTrigger() => Sent("""message.From.Add(new MailboxAddress(user, text)); message.Sender = new MailboxAddress(user, text);""");

    private const string Login = """using var client = new SmtpClient(); client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls); client.Authenticate("ann.sample@gmail.com", password);""";

    private static Task Sent(string statements) => Verify.MailKitBody($"{Login} var message = new MimeMessage(); {statements} client.Send(message);");
}
