using VetMailLint.Settings;

namespace VetMailLint.Tests.Dialects;

public sealed class PostfixTests
{
    [Theory]
    [InlineData("smtp_tls_security_level = none", 25, "None")]
    [InlineData("smtp_tls_security_level = may", 587, "Opportunistic")]
    [InlineData("smtp_tls_security_level = encrypt", 587, "StartTls")]
    [InlineData("smtp_tls_security_level = secure", 587, "StartTls")]
    [InlineData("smtp_tls_security_level = dane", 587, "-")]
    [InlineData("smtp_use_tls = yes", 587, "Opportunistic")]
    [InlineData("smtp_enforce_tls = yes", 587, "StartTls")]
    [InlineData("smtp_use_tls = no", 587, "-")]
    [InlineData("smtp_use_tls = yes\nsmtp_tls_security_level = encrypt", 587, "StartTls")]
    [InlineData("smtp_tls_wrappermode = yes\nsmtp_tls_security_level = encrypt", 465, "Implicit")]
    [InlineData("smtp_tls_wrappermode = no\nsmtp_tls_security_level = encrypt", 587, "StartTls")]
    [InlineData("smtp_tls_wrappermode = yes\nsmtp_tls_security_level = may", 465, "-")]
    [InlineData("smtp_sasl_auth_enable = yes", 587, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"postfix mail.harbour.test:{port} - {mode}", Deployed.Read(("main.cf", $"relayhost = [mail.harbour.test]:{port}\n{switches}\n")));

    [Theory]
    [InlineData("[mail.harbour.test]:submission", "mail.harbour.test:587")]
    [InlineData("[mail.harbour.test]:submissions", "mail.harbour.test:465")]
    [InlineData("[mail.harbour.test]:smtps", "mail.harbour.test:465")]
    [InlineData("mail.harbour.test:587", "mail.harbour.test:587")]
    [InlineData("[mail.harbour.test]", "mail.harbour.test:-")]
    [InlineData("[2001:db8::1]:587", "[2001:db8::1]:587")]
    public void Relayhost_IsHostAndPort(string relayhost, string read) =>
        Assert.Equal($"postfix {read} - StartTls", Deployed.Read(("main.cf", $"relayhost = {relayhost}\nsmtp_tls_security_level = encrypt\n")));

    [Theory]
    [InlineData("[smtp.gmail.com]:465", "smtp_tls_security_level = encrypt", "VML103")]
    [InlineData("[smtp.gmail.com]:587", "smtp_tls_security_level = encrypt", "")]
    [InlineData("[smtp.gmail.com]:465", "smtp_tls_security_level = encrypt\nsmtp_tls_wrappermode = yes", "")]
    [InlineData("[smtp.gmail.com]:587", "smtp_tls_security_level = encrypt\nsmtp_tls_wrappermode = yes", "VML103")]
    [InlineData("[smtp.gmail.com]:465", "smtp_use_tls = yes", "VML103")]
    [InlineData("[smtp.gmail.com]:587", "smtp_tls_security_level = on", "VML501")]
    public void PortAndMode_AreJudgedTogether(string relayhost, string switches, string rules) =>
        Assert.Equal(rules, Deployed.Rules(("main.cf", $"relayhost = {relayhost}\nsmtp_sasl_auth_enable = yes\nsmtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd\n{switches}\n")));

    [Theory]
    [InlineData("mail1.harbour.test:587, mail2.harbour.test:587")]
    [InlineData("$mydomain")]
    public void SeveralHostsOrAVariable_AreUnknown(string relayhost) =>
        Assert.Equal(SettingState.Unknown, Formats.Bind("main.cf", $"relayhost = {relayhost}\nsmtp_use_tls = yes\n").Settings.Single().Host.State);

    [Fact]
    public void ServerWithoutARelay_HasNoSettings() => Assert.Empty(Formats.Bind("main.cf", "smtp_tls_security_level = may\nsmtpd_use_tls = yes\n").Settings);

    [Fact]
    public void EmptyRelay_HasNoFindings() => Assert.Equal("", Deployed.Rules(("main.cf", "relayhost =\nsmtp_tls_security_level = none\nsmtp_sasl_auth_enable = yes\n")));

    [Fact]
    public void PasswordMap_KeepsTheLoginElsewhere()
    {
        var settings = Formats.Bind("main.cf", "relayhost = [mail.harbour.test]:587\nsmtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd\n").Settings.Single();

        Assert.Equal(SettingState.Unknown, settings.Password.State);
        Assert.Equal(SettingState.Unseen, settings.From.State);
    }
}
