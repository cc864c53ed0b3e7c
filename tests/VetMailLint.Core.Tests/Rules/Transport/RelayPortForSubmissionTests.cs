using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class RelayPortForSubmissionTests
{
    private const string Rule = "VML109";

    private static readonly Block Relay = Block.At("smtp.keypost.net").Port(25).Tls(TlsKind.StartTls);

    [Fact]
    public void Port25OfAService_IsInfo()
    {
        var finding = Relay.Triggers(Rule);

        Assert.Equal(
            "Port 25 is for mail between servers, and most clouds and access networks block it; Keypost takes submission on port 587 with STARTTLS.",
            finding.Message);
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.Port), finding.Span);
        Assert.Equal(RemedySafety.Unsafe, finding.Remedy!.Safety);
    }

    [Theory]
    [InlineData(587)]
    [InlineData(465)]
    [InlineData(2525)]
    public void AnotherPort_DoesNotTrigger(int port) => Relay.Port(port).DoesNotTrigger(Rule);

    [Fact]
    public void Port25OfAMailbox_Triggers() => Relay.Host("smtp.gmail.com").Triggers(Rule);

    [Fact]
    public void TheClientsDefault_Triggers() => Relay.UnsetPort().ProvenClient("system-net-mail").Triggers(Rule);

    [Theory]
    [InlineData("mx.contoso-mail.net")]
    [InlineData("sandbox.smtp.mailtrap.io")]
    [InlineData("mailpit")]
    [InlineData("localhost")]
    [InlineData("10.0.0.25")]
    [InlineData("relay.corp.internal")]
    [InlineData("mail.harbour-books.net")]
    [InlineData("smtps.aruba.it")]
    public void ARelayASandboxOnesOwnServerOrAnUnknownOne_DoesNotTrigger(string host) => Relay.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownPort_DoesNotTrigger() => Relay.UnknownPort().DoesNotTrigger(Rule);
}
