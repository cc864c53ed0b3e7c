namespace VetMailLint.Analyzers.Tests;

/// <summary>What real code has that looks like a mistake and is none.</summary>
public class TrapTests
{
    [Theory]
    [InlineData("""// var client = new SmtpClient("smtp.gmail.com", 465);""")]
    [InlineData("""/* client.Credentials = new NetworkCredential("ann", "Rain-on-tin-42"); */""")]
    [InlineData("""try { } catch (SmtpException e) { Console.WriteLine(e.StatusCode); }""")]
    [InlineData("""var url = "https://api.harbour.de/smtp/email"; Console.WriteLine(url + 465);""")]
    [InlineData("""var smtpConnection = "Server=db.harbour.de;User Id=sa;Password=Rain-on-tin-42"; Console.WriteLine(smtpConnection);""")]
    [InlineData("""if (number == 465) Console.WriteLine("smtp.gmail.com");""")]
    [InlineData("""switch (number) { case 587: Console.WriteLine("smtp"); break; }""")]
    [InlineData("""_ = new MailAddress("ann.sample@gmail.com");""")]
    [InlineData("""_ = new NetworkCredential("mail", "Rain-on-tin-42");""")]
    [InlineData("""var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = text, Host = "smtp.gmail.com", Port = 465 };""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("your-email@gmail.com", "your-password") };""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("email", "password") };""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("usuario", "senha") };""")]
    [InlineData("""var client = new SmtpClient("localhost", 25); client.Send(text, text, text, text);""")]
    public Task CodeThatConfiguresNothingWrong_DoesNotTrigger(string statements) => Verify.Body(statements);

    [Fact]
    public Task DisabledCode_DoesNotTrigger() => Verify.Member(
        """
        #if NEVER
        SmtpClient Make() => new SmtpClient("smtp.gmail.com", 465);
        #endif
        """);

    [Fact]
    public Task ExclusiveBranchesOfCredentials_DoNotTrigger() => Verify.Body(
        """
        var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };
        if (flag)
            client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
        else
            client.UseDefaultCredentials = true;
        client.Send(text, text, text, text);
        """);

    [Fact]
    public Task AliasOfAnotherLibrary_IsThatLibrary() => Verify.Source(
        """
        using SmtpClient = MailKit.Net.Smtp.SmtpClient;
        class C { void Run() { using var client = new SmtpClient(); client.Connect("smtp.gmail.com", 587, MailKit.Security.SecureSocketOptions.StartTls); } }
        """,
        Platform.MailKit);

    [Fact]
    public Task PragmaAndAttribute_Suppress() => Verify.Member(
        """
        #pragma warning disable VML102
        SmtpClient Make() => new SmtpClient("smtp.gmail.com", 465);
        #pragma warning restore VML102
        """);
}
