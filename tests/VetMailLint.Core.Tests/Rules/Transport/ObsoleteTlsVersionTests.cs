using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class ObsoleteTlsVersionTests
{
    private const string Rule = "VML107";

    private static readonly Block Secured = Block.At("smtp.gmail.com").Port(587).Tls(TlsKind.StartTls);

    [Fact]
    public void HighestVersionThatIsObsolete_Triggers()
    {
        var finding = Secured.TlsUpTo(11).Triggers(Rule);

        Assert.Equal(
            "TLS 1.1 is the highest version allowed here, which RFC 8996 retired and most servers refuse; "
            + "allow TLS 1.2 and later, or leave the choice to the system.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.TlsVersions), finding.Span);
        Assert.Equal([RemedyChange.Safe(SettingKey.TlsVersions)], finding.Remedy!.Changes);
    }

    [Theory]
    [InlineData(2, "SSL 2.0", "RFC 6176")]
    [InlineData(3, "SSL 3.0", "RFC 7568")]
    [InlineData(10, "TLS 1.0", "RFC 8996")]
    public void OlderVersion_TriggersWithItsName(int version, string name, string retired) =>
        Assert.StartsWith($"{name} is the highest version allowed here, which {retired} retired", Secured.TlsUpTo(version).Triggers(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void UnknownHost_Triggers() => Assert.Equal(Severity.Warning, Secured.UnknownHost().TlsUpTo(10).Triggers(Rule).Severity);

    [Theory]
    [InlineData("relay")]
    [InlineData("10.0.0.7")]
    public void ApplianceOfOnesOwnNetwork_IsInfo(string host) => Assert.Equal(Severity.Info, Secured.Host(host).TlsUpTo(10).Triggers(Rule).Severity);

    [Theory]
    [InlineData(12)]
    [InlineData(13)]
    public void VersionInUse_DoesNotTrigger(int version) => Secured.TlsUpTo(version).DoesNotTrigger(Rule);

    [Fact]
    public void NoVersion_DoesNotTrigger() => Secured.DoesNotTrigger(Rule);

    [Fact]
    public void UnknownVersion_DoesNotTrigger() => Secured.UnknownTlsVersions().DoesNotTrigger(Rule);

    [Fact]
    public void WithoutTls_DoesNotTrigger() => Secured.Tls(TlsKind.None).TlsUpTo(10).DoesNotTrigger(Rule);

    [Fact]
    public void BlockThatDoesNotSend_DoesNotTrigger() => Secured.TlsUpTo(10).Sends(Delivery.Off).DoesNotTrigger(Rule);
}
