using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class SwitchSettingTests
{
    [Theory]
    [InlineData("MAIL_MAILER: log", Delivery.Off)]
    [InlineData("MAIL_DRIVER: array", Delivery.Off)]
    [InlineData("MAIL_MAILER: smtp", Delivery.Network)]
    [InlineData("MAIL_ENABLED: false", Delivery.Off)]
    [InlineData("MAIL_ENABLED: 'no'", Delivery.Off)]
    [InlineData("MAIL_BACKEND: django.core.mail.backends.console.EmailBackend", Delivery.Off)]
    [InlineData("MAIL_BACKEND: django.core.mail.backends.smtp.EmailBackend", Delivery.Network)]
    [InlineData("MAIL_TRANSPORT: SMTP", Delivery.Network)]
    [InlineData("MAIL_DISABLED: true", Delivery.Off)]
    public void Transport_SaysHowItSends(string line, Delivery delivery)
    {
        Assert.Equal(delivery, Of(line).Delivery.Value);
    }

    [Theory]
    [InlineData("MAIL_ENABLED: true")]
    [InlineData("MAIL_MAILER: carrierpigeon")]
    [InlineData("MAIL_MAILER: ''")]
    public void OtherWords_SayNothing(string line)
    {
        Assert.False(Of(line).Delivery.IsSet);
    }

    [Fact]
    public void ProviderOfASection_TurnsItOff()
    {
        var settings = Bound.OnlyJson("""{ "Email": { "Provider": "SendGrid", "SmtpClient": { "Host": "mail.harbour.test", "Port": 587 } } }""");

        Assert.Equal(Delivery.Off, settings.Delivery.Value);
    }

    [Theory]
    [InlineData("MAIL_SKIP_CERT_VERIFY: true", CertificateChecks.Off)]
    [InlineData("MAIL_IGNORE_CERT: false", CertificateChecks.On)]
    [InlineData("MAIL_TLS_REJECT_UNAUTHORIZED: false", CertificateChecks.Off)]
    [InlineData("MAIL_REJECT_UNAUTHORIZED_TLS: 1", CertificateChecks.On)]
    [InlineData("MAIL_OPENSSL_VERIFY_MODE: none", CertificateChecks.Off)]
    [InlineData("MAIL_OPENSSL_VERIFY_MODE: peer", CertificateChecks.On)]
    public void CertificateSwitch_IsReadInItsSense(string line, CertificateChecks checks)
    {
        Assert.Equal(checks, Of(line).CertificateChecks.Value);
    }

    [Theory]
    [InlineData("MAIL_TIMEOUT: 30", 30)]
    [InlineData("MAIL_TIMEOUT: 5s", null)]
    public void Timeout_IsABareNumber(string line, int? timeout)
    {
        var setting = Of(line).Timeout;

        Assert.Equal(timeout, setting.IsKnown ? setting.Value : null);
    }

    private static MailSettings Of(string line) => Bound.OnlyYaml($"MAIL_HOST: mail.harbour.test\nMAIL_PORT: 587\n{line}\n");
}
