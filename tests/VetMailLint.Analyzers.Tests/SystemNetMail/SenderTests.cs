namespace VetMailLint.Analyzers.Tests.SystemNetMail;

public class SenderTests
{
    private const string Client =
        """
        using var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);

        """;

    [Theory]
    [InlineData("""client.Send({|VML201:"news.sample@gmail.com"|}, text, "", "");""")]
    [InlineData("""var message = new MailMessage({|VML201:"news.sample@gmail.com"|}, text); client.Send(message);""")]
    [InlineData("""var message = new MailMessage(new MailAddress({|VML201:"news.sample@gmail.com"|}, "News"), new MailAddress(text)); await client.SendMailAsync(message);""")]
    [InlineData("""using var message = new MailMessage { From = new MailAddress({|VML201:"news.sample@gmail.com"|}) }; client.Send(message);""")]
    [InlineData("""var message = new MailMessage(); message.From = new MailAddress({|VML201:"news.sample@gmail.com"|}); message.To.Add(text); client.Send(message);""")]
    [InlineData("""var message = new MailMessage("ann.sample@gmail.com", text); message.Sender = new MailAddress({|VML201:"news.sample@gmail.com"|}); client.Send(message);""")]
    [InlineData("""foreach (var to in text.Split(',')) client.Send({|VML201:"news.sample@gmail.com"|}, to, "", "");""")]
    public Task AnotherSender_Triggers(string statements) => Verify.Body(Client + statements);

    [Theory]
    [InlineData("""client.Send("ann.sample@gmail.com", text, "", "");""")]
    [InlineData("""client.Send(user, text, "", "");""")]
    [InlineData("""var message = new MailMessage("news.sample@gmail.com", text);""")]
    [InlineData("""var from = "news.sample@gmail.com"; from = user; client.Send(from, text, "", "");""")]
    [InlineData("""var other = new MailMessage("news.sample@gmail.com", text); client.Send(new MailMessage("ann.sample@gmail.com", text));""")]
    public Task LoginOrUnknownSender_DoesNotTrigger(string statements) => Verify.Body(Client + statements);

    [Fact]
    public Task AddressAsLogin_IsOneAddress() => Verify.Body(
        """
        var from = new MailAddress("ann.sample@gmail.com", "Ann");
        var client = new SmtpClient { Host = "smtp.gmail.com", Port = 587, EnableSsl = true, Credentials = new NetworkCredential(from.Address, password) };
        using (var message = new MailMessage(from, new MailAddress(text))) client.Send(message);
        """);
}
