using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class TlsVersionTests
{
    [Theory]
    [InlineData("SMTP_SSL_PROTOCOLS: TLSv1", 10)]
    [InlineData("SMTP_SSL_PROTOCOLS: 'Tls, Tls11'", 11)]
    [InlineData("SMTP_SSL_PROTOCOLS: Tls11|Tls12", 12)]
    [InlineData("SMTP_SSL_PROTOCOLS: SSLv3", 3)]
    [InlineData("SMTP_MAX_TLS_VERSION: 'TLS1.1'", 11)]
    public void HighestOfAList_Counts(string line, int version) => Assert.Equal(version, CertificateTests.Generic(line).TlsVersions.Value);

    [Theory]
    [InlineData("SMTP_SSL_PROTOCOLS: None")]
    [InlineData("SMTP_SSL_PROTOCOLS: ${PROTOCOLS}")]
    [InlineData("SMTP_SSL_PROTOCOLS: TLSv1 and better")]
    [InlineData("SMTP_SSL_PROTOCOLS: ''")]
    [InlineData("SMTP_MIN_TLS_VERSION: TLSv1")]
    [InlineData("SMTP_TLS_VERSION: TLSv1")]
    public void WordsThatBoundNothingFromAbove_SayNothing(string line) => Assert.False(CertificateTests.Generic(line).TlsVersions.IsKnown);

    [Theory]
    [InlineData("\"maxVersion\": \"TLSv1.1\"", 11)]
    [InlineData("\"maxVersion\": \"TLSv1.3\"", 13)]
    [InlineData("\"secureProtocol\": \"TLSv1_method\"", 10)]
    [InlineData("\"secureProtocol\": \"TLS_method\"", null)]
    [InlineData("\"minVersion\": \"TLSv1\"", null)]
    [InlineData("\"ciphers\": \"SSLv3\"", null)]
    [InlineData("\"ciphers\": \"TLSv1\"", null)]
    public void Nodemailer_NamesAVersionOrAMethod(string option, int? version)
    {
        var read = Nodemailer(option).TlsVersions;

        Assert.Equal(version, read.IsKnown ? read.Value : null);
    }

    [Theory]
    [InlineData("ssl: { protocols: TLSv1 }", 10)]
    [InlineData("ssl: { protocols: TLSv1 TLSv1.1 TLSv1.2 }", 12)]
    [InlineData("ssl.protocols: TLSv1.3", 13)]
    public void JavaProperties_AreAList(string smtp, int version) => Assert.Equal(version, CertificateTests.Spring(smtp).TlsVersions.Value);

    [Theory]
    [InlineData("smtp_tls_config: { max_version: TLS11 }", 11)]
    [InlineData("smtp_tls_config: { max_version: TLS12 }", 12)]
    [InlineData("smtp_tls_config: { min_version: TLS10 }", null)]
    public void Alertmanager_HasAHighestVersion(string line, int? version)
    {
        var read = CertificateTests.Alertmanager(line).TlsVersions;

        Assert.Equal(version, read.IsKnown ? read.Value : null);
    }

    [Theory]
    [InlineData("\"maxVersion\": \"TLSv1.1\"", "TLSv1.2")]
    [InlineData("\"secureProtocol\": \"TLSv1_method\"", "TLSv1_2_method")]
    public void Repair_KeepsTheSpelling(string option, string word) => Assert.Equal(word, CertificateTests.Repair(Nodemailer(option), SettingKey.TlsVersions));

    [Theory]
    [InlineData("SMTP_SSL_PROTOCOLS: Tls", "Tls12")]
    [InlineData("SMTP_SSL_PROTOCOLS: TLSv1.1", "TLSv1.2")]
    [InlineData("SMTP_SSL_PROTOCOLS: TLS1.0", "TLS1.2")]
    public void RepairOfAnApplicationOfItsOwn_KeepsItToo(string line, string word) =>
        Assert.Equal(word, CertificateTests.Repair(CertificateTests.Generic(line), SettingKey.TlsVersions));

    private static MailSettings Nodemailer(string option) => Bound.OnlyJson(
        $$"""{ "mail": { "host": "mail.harbour.test", "port": 587, "secure": false, "tls": { {{option}} }, "auth": { "user": "mara", "pass": "kelp-and-tar-9" } } }""");
}
