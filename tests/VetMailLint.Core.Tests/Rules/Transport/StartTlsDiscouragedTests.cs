using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class StartTlsDiscouragedTests
{
    private const string Rule = "VML113";

    private static readonly Block Upgraded = Block.At("smtp.gmail.com").Port(587).Tls(TlsKind.StartTls);

    [Fact]
    public void StartTlsWhereImplicitTlsIsOffered_Triggers()
    {
        var finding = Upgraded.Triggers(Rule);

        Assert.Equal(
            "'Security: StartTls' means STARTTLS, while RFC 8314 prefers TLS from the first byte; Gmail offers it on port 465.",
            finding.Message);
        Assert.Equal(Block.SpanOf(SettingKey.Tls), finding.Span);
        Assert.Equal([RemedyChange.Port(465), RemedyChange.To(TlsKind.Implicit)], finding.Remedy!.Changes);
    }

    [Fact]
    public void OpportunisticTls_Triggers() => Upgraded.Tls(TlsKind.Opportunistic).Triggers(Rule);

    [Fact]
    public void MailKit_WhichCanDoBoth_Triggers() => Upgraded.ProvenClient("mailkit").Triggers(Rule);

    [Fact]
    public void WithoutBeingAskedFor_DoesNotTrigger() => Assert.Empty(Run.Over(Upgraded).Only(Rule).Findings());

    [Theory]
    [InlineData("system-net-mail")]
    [InlineData("vettrak")]
    public void ClientThatCannotOrOnlyInPart_DoesNotTrigger(string client) => Upgraded.ProvenClient(client).DoesNotTrigger(Rule);

    [Theory]
    [InlineData(TlsKind.Implicit)]
    [InlineData(TlsKind.None)]
    public void AnotherMode_DoesNotTrigger(TlsKind tls) => Upgraded.Tls(tls).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("smtp.office365.com")]
    [InlineData("mail.contoso.com")]
    [InlineData("localhost")]
    public void ServerWithoutASourcedImplicitPort_DoesNotTrigger(string host) => Upgraded.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void StartTlsOnTheImplicitPortItself_IsAnotherRules() => Upgraded.Port(465).DoesNotTrigger(Rule);

    [Fact]
    public void UnknownMode_DoesNotTrigger() => Upgraded.UnknownTls().DoesNotTrigger(Rule);
}
