using VetMailLint.Config.Edits;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class CertificateTests
{
    [Theory]
    [InlineData("SMTP_SKIP_CERTIFICATE_VERIFICATION: true")]
    [InlineData("SMTP_ACCEPT_INVALID_CERTS: 'true'")]
    [InlineData("SMTP_VERIFY_PEER: 'no'")]
    [InlineData("SMTP_TLS_INSECURE_SKIP_VERIFY: 1")]
    [InlineData("SMTP_IGNORE_SSL_ERRORS: yes")]
    [InlineData("SMTP_OPENSSL_VERIFY_MODE: none")]
    public void ApplicationOfItsOwn_SwitchesThemOff(string line) => Assert.Equal(CertificateChecks.Off, Generic(line).CertificateChecks.Value);

    [Theory]
    [InlineData("SMTP_SKIP_CERTIFICATE_VERIFICATION: false")]
    [InlineData("SMTP_ACCEPT_INVALID_CERTS: 'false'")]
    [InlineData("SMTP_VERIFY_PEER: 'yes'")]
    public void SwitchTheOtherWay_LeavesThemOn(string line) => Assert.Equal(CertificateChecks.On, Generic(line).CertificateChecks.Value);

    [Theory]
    [InlineData("SMTP_SKIP_CERTIFICATE_VERIFICATION: ${SKIP}")]
    [InlineData("SMTP_SKIP_CERTIFICATE_VERIFICATION: perhaps")]
    [InlineData("SMTP_CHECK_CERTIFICATE_REVOCATION: false")]
    [InlineData("SMTP_INSECURE: true")]
    public void WordsThatSayNothingOfCertificates_AreNoSwitch(string line) => Assert.False(Generic(line).CertificateChecks.IsKnown);

    [Theory]
    [InlineData("ssl: { trust: '*' }", CertificateChecks.Off)]
    [InlineData("ssl.trust: '*'", CertificateChecks.Off)]
    [InlineData("ssl: { checkserveridentity: false }", CertificateChecks.Off)]
    [InlineData("ssl: { checkserveridentity: true }", CertificateChecks.On)]
    [InlineData("ssl: { trust: mail.harbour.test }", null)]
    [InlineData("ssl: { trust: 'mail.harbour.test relay.harbour.test' }", null)]
    public void JavaProperties_AreReadInTheirSense(string smtp, CertificateChecks? checks)
    {
        var read = Spring(smtp).CertificateChecks;

        Assert.Equal(checks, read.IsKnown ? read.Value : null);
    }

    [Theory]
    [InlineData("smtp_tls_config: { insecure_skip_verify: true }", CertificateChecks.Off)]
    [InlineData("smtp_tls_config: { insecure_skip_verify: false }", CertificateChecks.On)]
    public void Alertmanager_HasAMappingForThem(string line, CertificateChecks checks) => Assert.Equal(checks, Alertmanager(line).CertificateChecks.Value);

    [Theory]
    [InlineData("SMTP_SKIP_CERT_VERIFY: true", "false")]
    [InlineData("SMTP_SKIP_CERT_VERIFY: 'yes'", "no")]
    [InlineData("SMTP_SKIP_CERT_VERIFY: 1", "0")]
    [InlineData("SMTP_SSL_VERIFY: 'off'", "on")]
    [InlineData("SMTP_OPENSSL_VERIFY_MODE: none", "peer")]
    public void Repair_WritesTheWordOfTheSamePair(string line, string word) => Assert.Equal(word, Repair(Generic(line), SettingKey.CertificateChecks));

    [Fact]
    public void WordWithoutACounterpart_HasNoRepair() => Assert.Null(Repair(Spring("ssl: { trust: '*' }"), SettingKey.CertificateChecks));

    internal static MailSettings Generic(string line) => Bound.OnlyYaml($"SMTP_HOST: mail.harbour.test\nSMTP_PORT: 587\n{line}\n");

    internal static MailSettings Spring(string smtp) => Bound.OnlyYaml(
        $"spring:\n  mail:\n    host: mail.harbour.test\n    port: 587\n    properties: {{ mail: {{ smtp: {{ {smtp} }} }} }}\n");

    internal static MailSettings Alertmanager(string line) =>
        Bound.OnlyYaml($"global:\n  smtp_smarthost: mail.harbour.test:587\n  smtp_auth_username: mara\n  {line}\n", "alertmanager.yml");

    internal static string? Repair(MailSettings settings, SettingKey key) =>
        EditWriter.Write(new Remedy("repair", RemedyChange.Safe(key)), settings) is [var edit] ? edit.Text : null;
}
