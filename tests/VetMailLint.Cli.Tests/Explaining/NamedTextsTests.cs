using System.Text.Json;
using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Explaining;

/// <summary>Texts that people meet, each with the cause that has to come first: one of every provider, client and TLS stack that is promised.</summary>
public sealed class NamedTextsTests
{
    [Theory]
    [InlineData("5.7.14", "gmail-web-login-required", "VML301")]
    [InlineData("534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1> Please log in via your web browser and then try again.", "gmail-web-login-required", "VML301")]
    [InlineData("535-5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials", "gmail-bad-credentials", "VML301")]
    [InlineData("534-5.7.9 Application-specific password required. For more information, go to https://support.google.com/mail/?p=InvalidSecondFactor", "gmail-app-password-required", "VML301")]
    [InlineData("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.", "microsoft-smtp-auth-disabled", "VML306")]
    [InlineData("535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AM0PR10CA0001.EURPRD10.PROD.OUTLOOK.COM]", "microsoft-basic-disabled", "VML306")]
    [InlineData("554 5.2.252 SendAsDenied; ann@contoso.com not allowed to send as sales@contoso.com", "microsoft-send-as-denied", "VML201")]
    [InlineData("550 5.7.60 SMTP; Client does not have permissions to send as this sender", "exchange-no-permission-to-send-as", "VML201")]
    [InlineData("554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: ann@example.org", "ses-not-verified", null)]
    [InlineData("535 Authentication Credentials Invalid", "ses-credentials-invalid", "VML305")]
    [InlineData("535 Authentication failed: The provided authorization grant is invalid, expired, or revoked", "sendgrid-bad-login", "VML304")]
    [InlineData("550 The from address does not match a verified Sender Identity.", "sendgrid-sender-identity", null)]
    [InlineData("535 5.7.0 Mailgun is not loving your login or password", "mailgun-login", "VML305")]
    [InlineData("550 5.7.1 Sender signature not found", "postmark-sender-signature", null)]
    public void ReplyOfAProvider_HasItsCauseFirst(string text, string id, string? rule) => Assert.Equal((id, rule), First(text));

    [Theory]
    [InlineData("MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.", "mailkit-handshake", "VML103")]
    [InlineData("MailKit.ServiceNotAuthenticatedException: 5.7.0 Authentication Required", "authentication-required", "VML302")]
    [InlineData("System.Net.Mail.SmtpException: The operation has timed out.", "system-net-mail-timeout", "VML102")]
    [InlineData("System.Net.Mail.SmtpException: Failure sending mail. ---> System.IO.IOException: Unable to read data from the transport connection: net_io_connectionclosed.", "system-net-mail-closed", "VML102")]
    [InlineData("System.Net.Mail.SmtpException: SSL must not be enabled for pickup-directory delivery methods.", "system-net-mail-pickup-ssl", "VML507")]
    [InlineData("System.Net.Mail.SmtpException: Failure sending mail.\n ---> System.NotSupportedException: IIS delivery is not supported.", "system-net-mail-pickup-iis", "VML507")]
    [InlineData("Error: Invalid login: 535-5.7.8 Username and Password not accepted\n  code: 'EAUTH'", "gmail-bad-credentials", "VML301")]
    [InlineData("Error: 140735:error:1408F10B:SSL routines:ssl3_get_record:wrong version number\n  code: 'ESOCKET'", "wrong-version-number", "VML103")]
    [InlineData("javax.mail.MessagingException: Could not connect to SMTP host: smtp.gmail.com, port: 465, response: -1", "java-implicit-port", "VML103")]
    [InlineData("smtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server.", "python-no-auth", "VML104")]
    [InlineData("gomail: could not send email 1: unencrypted connection", "go-unencrypted", "VML104")]
    [InlineData("ValueError: EMAIL_USE_TLS/EMAIL_USE_SSL are mutually exclusive, so only set one of those settings to True.", "two-tls-switches", "VML110")]
    [InlineData("ArgumentError: :enable_starttls and :tls are mutually exclusive. Set :tls if you're on an SMTPS connection.", "two-tls-switches", "VML110")]
    public void TextOfAClient_HasItsCauseFirst(string text, string id, string rule) => Assert.Equal((id, rule), First(text));

    /// <summary>Linux (OpenSSL, Go), Windows (SChannel), macOS (Secure Transport).</summary>
    [Theory]
    [InlineData("error:0A00010B:SSL routines::wrong version number", "wrong-version-number", "VML103")]
    [InlineData("tls: first record does not look like a TLS handshake", "go-first-record", "VML103")]
    [InlineData("error:0A000102:SSL routines::unsupported protocol", "tls-version", "VML107")]
    [InlineData("System.ComponentModel.Win32Exception (0x80090326): The message received was unexpected or badly formatted.", "tls-handshake-failed", "VML103")]
    [InlineData("System.ComponentModel.Win32Exception (0x80090331): The client and server cannot communicate, because they do not possess a common algorithm", "tls-version", "VML107")]
    [InlineData("Interop+AppleCrypto+SslException: bad protocol version (errSSLProtocol) SSL Handshake failed", "tls-handshake-failed", "VML103")]
    [InlineData("Error Domain=NSOSStatusErrorDomain Code=-9836 errSSLPeerProtocolVersion smtp.office365.com:587", "tls-version", "VML107")]
    public void ErrorOfATlsStack_HasItsCauseFirst(string text, string id, string rule) => Assert.Equal((id, rule), First(text));

    /// <summary>System.Net.Mail swallows the 535: what it shows speaks of a missing login.</summary>
    [Theory]
    [InlineData("System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.0 Authentication Required")]
    [InlineData("The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.57 Client not authenticated to send mail.")]
    [InlineData("El servidor SMTP requiere una conexión segura o el cliente no se autenticó. La respuesta del servidor fue: 5.7.57 SMTP; Client was not authenticated")]
    [InlineData("System.Net.Mail.SmtpException: O servidor SMTP requer uma conexão segura ou o cliente não foi autenticado. A resposta do servidor foi: 5.5.1 Authentication Required.")]
    [InlineData("Der SMTP-Server erfordert eine sichere Verbindung oder der Client wurde nicht authentifiziert. Die Serverantwort war: 5.7.57 Client not authenticated")]
    [InlineData("SMTP 服务器要求安全连接或客户端未通过身份验证。 服务器响应为:5.7.0 Authentication Required")]
    public void WrongPasswordThatIsHidden_IsNamedInEachLanguage(string text)
    {
        var causes = string.Join('\n', Answers(text).Select(answer => answer.GetProperty("cause").GetString()));

        Assert.Contains("password", causes, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Der SMTP-Server ist erreichbar.")]
    [InlineData("El servidor de correo requiere una conexión segura")]
    [InlineData("Code=-98361 something else")]
    public void TextThatOnlyLooksAlike_IsNotExplained(string text) => Assert.Empty(Answers(text));

    /// <summary>As it is pasted from Windows: line ends, time stamps, paths, the outermost exception first.</summary>
    [Fact]
    public void StackTraceFromWindows_IsReadThroughItsNoise()
    {
        const string paste = "fail: Microsoft.AspNetCore.Server.Kestrel[13]\r\n      Connection id \"0HN7\": An unhandled exception was thrown by the application.\r\n"
            + "      System.AggregateException: One or more errors occurred.\r\n       ---> System.Net.Mail.SmtpException: Failure sending mail.\r\n"
            + "       ---> System.Net.Sockets.SocketException (11001): No such host is known.\r\n"
            + "         at Contoso.Shop.Mail.Sender.SendAsync(String to) in C:\\src\\Contoso Shop\\Mail\\Sender.cs:line 42\r\n";

        Assert.Equal("VML404", First(paste).Rule);
        Assert.Equal(First(paste), First(paste.Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    private static (string Id, string? Rule) First(string text)
    {
        var answer = Answers(text)[0];
        return (answer.GetProperty("id").GetString()!, answer.GetProperty("rule").GetString());
    }

    private static JsonElement[] Answers(string text)
    {
        using var sandbox = new Sandbox { Input = text, IsPiped = true };
        return [.. JsonDocument.Parse(sandbox.Run("explain", "-", "--format", "json").Output).RootElement.GetProperty("answers").EnumerateArray()];
    }
}
