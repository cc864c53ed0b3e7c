using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class CertificateValidationDisabledTests
{
    private const string Rule = "VML106";

    private static readonly Block Trusting = Block.At("smtp.gmail.com").Port(587).Tls(TlsKind.StartTls).CertificateChecks(CertificateChecks.Off);

    [Fact]
    public void ChecksOff_Triggers()
    {
        var finding = Trusting.Triggers(Rule);

        Assert.Equal(
            "Certificate checks are off here, so whoever poses as Gmail (smtp.gmail.com) can read every mail; "
            + "switch them on, and trust a private authority by its own certificate.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.CertificateChecks), finding.Span);
        Assert.Equal([RemedyChange.Safe(SettingKey.CertificateChecks)], finding.Remedy!.Changes);
    }

    [Fact]
    public void WithALogin_SaysThatItIsRead() =>
        Assert.Contains("can read the login and every mail", Trusting.UnknownPassword().Triggers(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void UnknownServer_IsAWarning() => Assert.Equal(Severity.Warning, Trusting.Host("mail.contoso.com").Triggers(Rule).Severity);

    [Fact]
    public void UndecidedHost_IsInfo() => Assert.Equal(Severity.Info, Trusting.UnknownHost().Triggers(Rule).Severity);

    [Fact]
    public void UnknownMode_Triggers() => Trusting.UnknownTls().Triggers(Rule);

    [Fact]
    public void SettingsForProduction_Trigger() => Trusting.For("production").Triggers(Rule);

    [Fact]
    public void ChecksOn_DoesNotTrigger() => Trusting.CertificateChecks(CertificateChecks.On).DoesNotTrigger(Rule);

    [Fact]
    public void UnknownChecks_DoNotTrigger() => Trusting.UnknownCertificateChecks().DoesNotTrigger(Rule);

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("mailpit")]
    [InlineData("relay")]
    [InlineData("192.168.1.20")]
    [InlineData("mail.office.local")]
    public void ServerOfOnesOwnNetwork_ProtonBridgeAmongThem_DoesNotTrigger(string host) => Trusting.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void WithoutTls_WhereThereIsNoCertificate_DoesNotTrigger() => Trusting.Tls(TlsKind.None).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("Development")]
    [InlineData("dev")]
    [InlineData("local")]
    public void SettingsForDevelopment_DoNotTrigger(string environment) => Trusting.For(environment).DoesNotTrigger(Rule);

    [Fact]
    public void Test_DoesNotTrigger() => Trusting.In(PlaceKind.Test).DoesNotTrigger(Rule);
}
