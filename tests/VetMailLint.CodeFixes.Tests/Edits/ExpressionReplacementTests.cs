namespace VetMailLint.CodeFixes.Tests.Edits;

public class ExpressionReplacementTests
{
    [Fact]
    public Task Arguments_KeepTheirComments() => Repair.Body(
        """
        // The provider's own server.
        using var client = new SmtpClient("smtp.gmail.com", /* submission */ 465); // see the wiki
        client.EnableSsl = {|VML102:true|};
        client.Credentials = new NetworkCredential(user, password);
        """,
        """
        // The provider's own server.
        using var client = new SmtpClient("smtp.gmail.com", /* submission */ 587); // see the wiki
        client.EnableSsl = true;
        client.Credentials = new NetworkCredential(user, password);
        """);

    [Fact]
    public Task NamedArguments_StayNamed() => Repair.Body(
        """
        using var client = new SmtpClient(port: 465, host: "smtp.gmail.com") { EnableSsl = {|VML102:true|} };
        client.Credentials = new NetworkCredential(user, password);
        """,
        """
        using var client = new SmtpClient(port: 587, host: "smtp.gmail.com") { EnableSsl = true };
        client.Credentials = new NetworkCredential(user, password);
        """);

    [Fact]
    public Task Initialisers_KeepTheirStyle() => Repair.Source(
        """
        record SmtpSettings
        {
            public string? Host { get; init; }
            public int Port { get; init; }
            public bool EnableSsl { get; init; }
        }

        static class Settings
        {
            public static SmtpSettings Make() => new()
            {
                Host     = "smtp.gmail.com",
                Port     = 465, // submission
                EnableSsl = {|VML102:true|}
            };
        }
        """,
        """
        record SmtpSettings
        {
            public string? Host { get; init; }
            public int Port { get; init; }
            public bool EnableSsl { get; init; }
        }

        static class Settings
        {
            public static SmtpSettings Make() => new()
            {
                Host     = "smtp.gmail.com",
                Port     = 587, // submission
                EnableSsl = true
            };
        }
        """);

    [Fact]
    public Task APortThatIsText_StaysText() => Repair.Source(
        """
        class SmtpSettings
        {
            public string Host { get; set; } = "smtp.gmail.com";
            public string Port { get; set; } = "465";
            public bool EnableSsl { get; set; } = {|VML102:true|};
        }
        """,
        """
        class SmtpSettings
        {
            public string Host { get; set; } = "smtp.gmail.com";
            public string Port { get; set; } = "587";
            public bool EnableSsl { get; set; } = true;
        }
        """);

    [Fact]
    public Task AConstant_IsChangedWhereItIsWritten() => Repair.Source(
        """
        using System.Net.Mail;

        class Mailer
        {
            private const int Port = 465;

            public SmtpClient One() => new("smtp.gmail.com", Port) { EnableSsl = {|VML102:true|} };

            public SmtpClient Two() => new("smtp.gmail.com", Port) { EnableSsl = {|VML102:true|} };
        }
        """,
        """
        using System.Net.Mail;

        class Mailer
        {
            private const int Port = 587;

            public SmtpClient One() => new("smtp.gmail.com", Port) { EnableSsl = true };

            public SmtpClient Two() => new("smtp.gmail.com", Port) { EnableSsl = true };
        }
        """);

    [Fact]
    public Task ABooleanOfMailKit_BecomesTheOptionOfItsOverload() => Repair.MailKitBody(
        """
        using var client = new SmtpClient();
        client.Connect("smtp.gmail.com", 587, useSsl: {|VML103:true|});
        client.Authenticate(user, password);
        """,
        """
        using var client = new SmtpClient();
        client.Connect("smtp.gmail.com", 587, options: SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        """);

    [Fact]
    public Task AMissingNamespace_IsImported() => Repair.Source(
        """
        using System.Threading.Tasks;
        using MailKit.Net.Smtp;

        class Mailer
        {
            public async Task Run(string user, string password)
            {
                using var client = new SmtpClient();
                await client.ConnectAsync("smtp.gmail.com", 587, {|VML103:true|}).ConfigureAwait(false);
                await client.AuthenticateAsync(user, password);
            }
        }
        """,
        """
        using System.Threading.Tasks;
        using MailKit.Net.Smtp;
        using MailKit.Security;

        class Mailer
        {
            public async Task Run(string user, string password)
            {
                using var client = new SmtpClient();
                await client.ConnectAsync("smtp.gmail.com", 587, SecureSocketOptions.StartTls).ConfigureAwait(false);
                await client.AuthenticateAsync(user, password);
            }
        }
        """);

    [Fact]
    public Task OldVersionsOfTls_BecomeTheSystemsChoice() => Repair.MailKitBody(
        """
        using var client = new SmtpClient();
        client.SslProtocols = {|VML107:SslProtocols.Tls | SslProtocols.Tls11|};
        client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        """,
        """
        using var client = new SmtpClient();
        client.SslProtocols = SslProtocols.None;
        client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        """);

    [Fact]
    public Task AnOptionOfASettingsClass_IsNamedAsItsType() => Repair.Source(
        """
        using MailKit.Security;

        class SmtpSettings
        {
            public string? Host { get; set; }
            public int Port { get; set; }
            public SecureSocketOptions SecureSocketOptions { get; set; }

            public static SmtpSettings Make() => new() { Host = "smtp.gmail.com", Port = 587, SecureSocketOptions = {|VML103:SecureSocketOptions.SslOnConnect|} };
        }
        """,
        """
        using MailKit.Security;

        class SmtpSettings
        {
            public string? Host { get; set; }
            public int Port { get; set; }
            public SecureSocketOptions SecureSocketOptions { get; set; }

            public static SmtpSettings Make() => new() { Host = "smtp.gmail.com", Port = 587, SecureSocketOptions = SecureSocketOptions.StartTls };
        }
        """);

    [Fact]
    public Task ABooleanThatIsWrittenElsewhere_HasNoRepair() => Repair.None(
        """
        using MailKit.Net.Smtp;

        class Mailer
        {
            public void Run(string user, string password)
            {
                var useSsl = {|VML103:true|};
                using var client = new SmtpClient();
                client.Connect("smtp.gmail.com", 587, useSsl);
                client.Authenticate(user, password);
            }
        }
        """);

    [Fact]
    public Task AnAddressWithAName_KeepsIt() => Repair.Body(
        """
        using var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
        using var message = new MailMessage({|VML201:"Harbour Books <news.sample@gmail.com>"|}, to);
        client.Send(message);
        """,
        """
        using var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
        using var message = new MailMessage("Harbour Books <ann.sample@gmail.com>", to);
        client.Send(message);
        """);
}
