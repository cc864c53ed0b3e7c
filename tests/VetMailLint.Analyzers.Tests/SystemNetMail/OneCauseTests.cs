namespace VetMailLint.Analyzers.Tests.SystemNetMail;

/// <summary>What one client lacks is said once, however many ways lead to it; what two clients lack is said of both.</summary>
public class OneCauseTests
{
    [Theory]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", {|VML104:587|}); client.Credentials = login; client.Send(m); client.Send(m);""")]
    [InlineData("""var client = flag ? new SmtpClient("smtp.gmail.com", {|VML104:587|}) : new SmtpClient("smtp.gmail.com", 2525); client.Credentials = login; client.Send(m);""")]
    [InlineData("""SmtpClient client; if (flag) client = new SmtpClient("smtp.gmail.com", {|VML104:587|}); else client = new SmtpClient("smtp.gmail.com", 2525); client.Credentials = login; client.Send(m);""")]
    [InlineData("""var client = port.HasValue ? new SmtpClient(host, {|VML104:port|}.Value) : new SmtpClient(host); client.Credentials = login; client.Send(m);""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", {|VML104:587|}); if (flag) client.EnableSsl = true; client.Credentials = login; if (port > 1) client.Send(m); client.Send(m);""")]
    [InlineData("""var client = flag ? {|VML302:new SmtpClient("smtp.gmail.com", 587)|} : new SmtpClient("smtp.gmail.com", 2525); client.EnableSsl = true; client.Send(m);""")]
    public Task OneClient_TriggersOnce(string statements) => Verify.Member(Method(statements));

    [Theory]
    [InlineData("""if (flag) { var client = new SmtpClient("smtp.gmail.com", {|VML104:587|}) { Credentials = login }; client.Send(m); } else { var client = new SmtpClient("smtp.gmail.com", {|VML104:2525|}) { Credentials = login }; client.Send(m); }""")]
    [InlineData("""var client = flag ? new SmtpClient("smtp.gmail.com", {|VML102:465|}) : new SmtpClient("smtp.mail.yahoo.com", {|VML102:465|}); client.Credentials = login; client.Send(m);""")]
    public Task TwoClientsOrTwoValues_TriggerTwice(string statements) => Verify.Member(Method(statements));

    [Theory]
    [InlineData("""var client = flag ? new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true } : new SmtpClient("smtp.gmail.com", 2525) { EnableSsl = true }; client.Credentials = login; client.Send(m);""")]
    [InlineData("""var client = flag ? new SmtpClient("localhost", 587) : new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true }; client.Credentials = login; client.Send(m);""")]
    [InlineData("""var client = flag ? new SmtpClient("smtp.gmail.com", 587) : new SmtpClient("smtp.gmail.com", 2525); client.EnableSsl = true; client.Credentials = login; client.Send(m);""")]
    public Task ClientThatIsRightEitherWay_DoesNotTrigger(string statements) => Verify.Member(Method(statements));

    [Fact]
    public Task HelperAndItsCaller_TriggerOnce() => Verify.Member(
        """
        public void Run(MailMessage m, string user, string password) => Deliver({|VML104:"mail.harbour.de"|}, m, user, password);
        private void Deliver(string host, MailMessage m, string user, string password)
        {
            using var client = new SmtpClient(host);
            client.Credentials = new NetworkCredential(user, password);
            client.Send(m);
        }
        """);

    private static string Method(string statements) => $"void Run(MailMessage m, NetworkCredential login, bool flag, string host, int? port) {{ {statements} }}";
}
