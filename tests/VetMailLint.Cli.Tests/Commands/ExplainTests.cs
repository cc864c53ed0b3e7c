namespace VetMailLint.Cli.Tests.Commands;

/// <summary><c>vetmaillint explain</c> as a person or a pipeline sees it.</summary>
public sealed class ExplainTests
{
    private const string MailKitTrace = """
        Unhandled exception. MailKit.Security.AuthenticationException: 535: 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [AB1PR01CA0001.eurprd01.prod.exchangelabs.com 2026-11-23T10:00:00.000Z 08DE]
         ---> MailKit.Net.Smtp.SmtpCommandException: 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.
           --- End of inner exception stack trace ---
           at MailKit.Net.Smtp.SmtpClient.Authenticate(Encoding encoding, ICredentials credentials, CancellationToken cancellationToken)
           at Shop.Mailer.Send(MimeMessage message) in /src/Shop/Mailer.cs:line 37
        """;

    private const string SystemNetMailTrace = """
        System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.0 Authentication Required. For more information, go to https://support.google.com/accounts/troubleshooter/2402620. x-1 - gsmtp
           at System.Net.Mail.MailCommand.CheckResponse(SmtpStatusCode statusCode, String response)
           at System.Net.Mail.SmtpTransport.SendMailAsync[TIOAdapter](MailAddress sender, MailAddressCollection recipients)
           at System.Net.Mail.SmtpClient.Send(MailMessage message)
           at Shop.Mailer.Send() in /src/Shop/Mailer.cs:line 8
        """;

    private static Outcome Run(string input, params string[] args)
    {
        using var sandbox = new Sandbox { Input = input, IsPiped = true };
        return sandbox.Run(["explain", .. args]);
    }

    [Fact]
    public void TraceOnStandardInput_IsThisText()
    {
        var run = Run(SystemNetMailTrace);

        Golden.Is("explain.txt", run.Output);
        Assert.Equal(("", 0), (run.Errors, run.Status));
    }

    [Fact]
    public void TraceOnStandardInput_IsThisJson()
    {
        var run = Run(MailKitTrace, "-", "--format", "json");

        Golden.Is("explain.json", run.Output);
        Assert.Equal(("", 0), (run.Errors, run.Status));
    }

    [Fact]
    public void HiddenPassword_ComesBeforeNoLogin()
    {
        var answers = Run(SystemNetMailTrace, "--format", "json").Json.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("rule").GetString());

        Assert.Equal(["VML301", "VML302", "VML104"], answers);
    }

    [Theory]
    [InlineData("mailkit", "MailKit.Net.Smtp.SmtpProtocolException: The SMTP server has unexpectedly disconnected.\n   at MailKit.Net.Smtp.SmtpClient.Connect()")]
    [InlineData("system-net-mail", "System.Net.Mail.SmtpException: Server does not support secure connections.\n   at System.Net.Mail.SmtpConnection.GetConnectionAsync")]
    [InlineData("system-net-mail-framework", "System.Net.Mail.SmtpException: The operation has timed out.\n   at System.Net.Mail.SmtpConnection.GetConnection(ServicePoint servicePoint)\n   at System.Net.Mail.SmtpClient.Send(MailMessage message)")]
    [InlineData("nodemailer", "Error: Greeting never received\n    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:790:19)\n  code: 'ETIMEDOUT'")]
    [InlineData("jakarta-mail", "jakarta.mail.AuthenticationFailedException: 535 5.7.3 Authentication unsuccessful\n\tat com.sun.mail.smtp.SMTPTransport$Authenticator.authenticate(SMTPTransport.java:947)")]
    [InlineData("python-smtplib", "Traceback (most recent call last):\n  File \"/usr/lib/python3.11/smtplib.py\", line 750, in login\nsmtplib.SMTPAuthenticationError: (535, b'5.7.8 no')")]
    [InlineData("alertmanager", "level=error component=dispatcher msg=\"Notify for alerts failed\" err=\"require_tls is true (default) but mail:25 does not advertise the STARTTLS extension\"")]
    public void StackTrace_ShowsItsClient(string client, string trace)
    {
        var run = Run(trace, "--format", "json");

        Assert.Equal(client, run.Json.GetProperty("client").GetString());
        Assert.Equal(0, run.Status);
    }

    [Theory]
    [InlineData("microsoft-365", "530 5.7.57 Client not authenticated to send mail. [AB1PR01CA0001.prod.exchangelabs.com]")]
    [InlineData("gmail", "Could not send by smtp.gmail.com:587: 535 5.7.8 no")]
    [InlineData("amazon-ses", "email-smtp.eu-west-1.amazonaws.com said 535 Authentication Credentials Invalid")]
    [InlineData(null, "535 Authentication Credentials Invalid for someone@smtp.gmail.com")]
    public void Text_ShowsItsProvider(string? provider, string text) =>
        Assert.Equal(provider, Run(text, "--format", "json").Json.GetProperty("provider").GetString());

    [Fact]
    public void Settings_AreThoseOfTheClientSeen()
    {
        Assert.Contains("settings: SecureSocketOptions.None\n", Run("MailKit.ServiceNotAuthenticatedException: 5.7.0 Must issue a STARTTLS command first.").Output);
        Assert.Contains("settings: no TLS on a port that wants STARTTLS, 587 as a rule\n", Run("530 5.7.0 Must issue a STARTTLS command first.").Output);
    }

    [Theory]
    [InlineData("5.7.139")]
    [InlineData("535 5.7.139")]
    public void BareCode_HasAllItsCausesInOrder(string code)
    {
        using var sandbox = new Sandbox();

        var ids = sandbox.Run("explain", code, "--format", "json").Json.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("id").GetString());

        Assert.Equal(["microsoft-smtp-auth-disabled", "microsoft-security-defaults", "microsoft-basic-disabled"], ids);
    }

    [Fact]
    public void UnquotedReply_IsOneText()
    {
        using var sandbox = new Sandbox();

        Assert.Equal(sandbox.Run("explain", "530 5.7.0 Must issue a STARTTLS command first").Output, sandbox.Run("explain", "530", "5.7.0", "Must", "issue", "a", "STARTTLS", "command", "first").Output);
    }

    [Fact]
    public void UnknownText_Is3WithAHintAndIsNotRepeated()
    {
        var run = Run("the blender refused hunter2-Very-Secret");

        Assert.StartsWith("vetmaillint: nothing is known of such a text\nPaste more of it", run.Errors);
        Assert.Equal(("", 3), (run.Output, run.Status));
        Assert.DoesNotContain("hunter2", run.Errors);
    }

    [Fact]
    public void UnknownCode_Is3AndAnEmptyListInJson()
    {
        var run = Run("", "5.9.99", "--format", "json");

        Assert.Equal(3, run.Status);
        Assert.Equal("""{"kind":"text","codes":["5.9.99"]}""", System.Text.Json.JsonSerializer.Serialize(run.Json.GetProperty("input")));
        Assert.Empty(run.Json.GetProperty("answers").EnumerateArray());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Secret_IsNeverRepeated(string format)
    {
        var run = Run("connect smtp://bob:hunter2@mail.example.com failed\n535 5.7.8 Username and Password not accepted\nAUTH PLAIN AGJvYgBodW50ZXIy\n password=hunter2", "--format", format);

        Assert.Equal(0, run.Status);
        Assert.DoesNotContain("hunter2", run.Output + run.Errors);
        Assert.DoesNotContain("AGJvYgBodW50ZXIy", run.Output + run.Errors);
        Assert.DoesNotContain("bob", run.Output + run.Errors);
        Assert.DoesNotContain("example.com", run.Output + run.Errors);
    }

    [Theory]
    [InlineData("VML103")]
    [InlineData("porttlsmismatch")]
    public void Rule_IsItsPage(string word)
    {
        using var sandbox = new Sandbox();

        Assert.StartsWith("VML103 PortTlsMismatch: ", sandbox.Run("explain", word).Output);
        Assert.Equal("VML103", sandbox.Run("explain", word, "--format", "json").Json.GetProperty("rule").GetProperty("id").GetString());
    }

    [Fact]
    public void NothingGiven_Is2()
    {
        using var sandbox = new Sandbox();

        var run = sandbox.Run("explain");

        Assert.StartsWith("vetmaillint: name a rule, such as VML103, or give a reply code or an error text; '-' reads standard input\n", run.Errors);
        Assert.Equal(2, run.Status);
        Assert.StartsWith("vetmaillint: standard input is empty\n", Run(" \n").Errors);
    }
}
