using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class TlsToLocalCatcherTests
{
    private const string Rule = "VML112";

    private static readonly Block Catcher = Block.At("mailpit").Port(1025).Tls(TlsKind.StartTls);

    [Fact]
    public void StartTlsDemandedOfACatcher_IsInfo()
    {
        var finding = Catcher.Triggers(Rule);

        Assert.Equal(
            "Mailpit offers no TLS unless a certificate is set up for it, but 'Security: StartTls' means STARTTLS; switch TLS off for this server.",
            finding.Message);
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.Tls), finding.Span);
        Assert.Equal([RemedyChange.To(TlsKind.None)], finding.Remedy!.Changes);
    }

    [Fact]
    public void ImplicitTls_Triggers() => Catcher.Tls(TlsKind.Implicit).Triggers(Rule);

    [Theory]
    [InlineData(TlsKind.None)]
    [InlineData(TlsKind.Opportunistic)]
    public void NothingDemanded_DoesNotTrigger(TlsKind tls) => Catcher.Tls(tls).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("mailserver")]
    [InlineData("smtp.gmail.com")]
    public void AnotherHost_WhichMayBeABridgeWithTls_DoesNotTrigger(string host) => Catcher.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownMode_DoesNotTrigger() => Catcher.UnknownTls().DoesNotTrigger(Rule);
}
