namespace VetMailLint.Analyzers.Tests.SystemNetMail;

public class MessageTests
{
    private const string Client = """var client = new SmtpClient("mail.harbour-books.net", 587) { EnableSsl = true }; """;

    private const string From = """var message = new MailMessage { From = new MailAddress("ann@harbour-books.net") }; """;

    [Theory]
    [InlineData("""client.Send({|VML204:"noreply"|}, text, "", "");""")]
    [InlineData("""var message = new MailMessage({|VML204:"noreply"|}, text); client.Send(message);""")]
    [InlineData("""var message = new MailMessage { From = new MailAddress({|VML204:"noreply"|}, "Harbour Books") }; client.Send(message);""")]
    [InlineData("""var message = new MailMessage { From = new MailAddress({|VML204:"noreply@"|}) }; Hand(message); void Hand(object o) => Console.WriteLine(o);""")]
    [InlineData("""var message = new MailMessage("ann@harbour-books.net", text) { Sender = new MailAddress({|VML204:"@harbour-books.net"|}) }; client.Send(message);""")]
    public Task SenderThatIsNoAddress_Triggers(string statements) => Verify.Body(Client + statements);

    [Theory]
    [InlineData("""client.Send("noreply@localhost", text, "", "");""")]
    [InlineData("""client.Send("Harbour, Books <noreply@harbour-books.net>", text, "", "");""")]
    [InlineData("""client.Send(text, text, "", "");""")]
    [InlineData("""client.Send("SMTP_FROM", text, "", "");""")]
    [InlineData("""client.Send("email", text, "", "");""")]
    [InlineData("""client.Send("", text, "", "");""")]
    [InlineData("""client.Send(text + "@harbour-books.net", text, "", "");""")]
    [InlineData("""client.Send($"noreply@{text}", text, "", "");""")]
    [InlineData("""var name = new MailAddress("ann@harbour-books.net", "noreply"); client.Send(new MailMessage(name, name));""")]
    public Task SenderThatIsOneOrUnknown_DoesNotTrigger(string statements) => Verify.Body(Client + statements);

    [Fact]
    public Task SentThroughAClientFromElsewhere_TriggersToo() => Verify.Member(
        """
        void Send(SmtpClient client) => client.Send({|VML204:"noreply"|}, "bo@harbour-books.net", "", "");
        """);

    [Fact]
    public Task SenderOfMailKit_IsAWarningOnly() => Verify.MailKitBody(
        """
        var message = new MimeMessage();
        message.From.Add(new MailboxAddress("Harbour Books", {|VML204:"noreply"|}));
        using var client = new SmtpClient();
        client.Connect("mail.harbour-books.net", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        client.Send(message);
        """);

    [Theory]
    [InlineData("""message.To.Add({|VML506:"bo@harbour-books.net;cy@harbour-books.net"|}); client.Send(message);""")]
    [InlineData("""message.CC.Add({|VML506:"bo@harbour-books.net; cy@harbour-books.net"|}); client.Send(message);""")]
    [InlineData("""message.To.Add("di@harbour-books.net"); message.Bcc.Add({|VML506:"bo@harbour-books.net;"|}); client.Send(message);""")]
    [InlineData("""message.To.Add({|VML506:"bo@harbour-books.net;cy@harbour-books.net"|}); message.To.Add(text); client.Send(message);""")]
    [InlineData("""client.Send(new MailMessage("ann@harbour-books.net", {|VML506:"bo@harbour-books.net;cy@harbour-books.net"|}));""")]
    [InlineData("""client.Send("ann@harbour-books.net", {|VML506:"bo@harbour-books.net;cy@harbour-books.net"|}, "", "");""")]
    [InlineData("""message.To.Add(new MailAddress({|VML506:"bo@harbour-books.net;cy@harbour-books.net"|})); client.Send(message);""")]
    public Task SemicolonsBetweenRecipients_Trigger(string statements) => Verify.Body(Client + From + statements);

    [Theory]
    [InlineData("""message.To.Add("bo@harbour-books.net,cy@harbour-books.net"); client.Send(message);""")]
    [InlineData("""foreach (var to in "bo@harbour-books.net;cy@harbour-books.net".Split(';')) message.To.Add(to); client.Send(message);""")]
    [InlineData("""message.To.Add("bo@harbour-books.net;cy@harbour-books.net".Replace(";", ",")); client.Send(message);""")]
    [InlineData("""message.To.Add(text); client.Send(message);""")]
    [InlineData("""message.To.Add("\"Harbour; Books\" <bo@harbour-books.net>"); client.Send(message);""")]
    [InlineData("""var all = new List<string> { "bo@harbour-books.net;cy@harbour-books.net" }; client.Send(message);""")]
    [InlineData("""message.Subject = "bo@harbour-books.net;cy@harbour-books.net"; client.Send(message);""")]
    public Task RecipientsThatAreSplitOrUnknown_DoNotTrigger(string statements) => Verify.Body(Client + From + statements);

    [Theory]
    [InlineData("client.Timeout = {|VML505:30|};")]
    [InlineData("client.Timeout = {|VML505:0|};")]
    public Task TimeoutInSeconds_Triggers(string statements) => Verify.Body(Client + statements);

    [Theory]
    [InlineData("client.Timeout = 30 * 1000;")]
    [InlineData("client.Timeout = 100_000;")]
    [InlineData("client.Timeout = (int)TimeSpan.FromSeconds(30).TotalMilliseconds;")]
    [InlineData("client.Timeout = number;")]
    [InlineData("var local = new SmtpClient(\"localhost\", 25) { Timeout = 500 };")]
    public Task TimeoutInMillisecondsOrUnknown_DoesNotTrigger(string statements) => Verify.Body(Client + statements);

    [Theory]
    [InlineData("{|VML505:30|}")]
    [InlineData("30_000")]
    [InlineData("-1")]
    public Task TimeoutOfMailKit_CountsMillisecondsToo(string timeout) => Verify.MailKitBody(
        $$"""
        using var client = new SmtpClient { Timeout = {{timeout}} };
        client.Connect("mail.harbour-books.net", 587, SecureSocketOptions.StartTls);
        """);
}
