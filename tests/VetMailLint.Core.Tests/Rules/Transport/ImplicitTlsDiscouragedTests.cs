using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class ImplicitTlsDiscouragedTests
{
    private const string Rule = "VML101";

    private static readonly Block Implicit = Block.At("smtp.gmail.com").Port(465).Tls(TlsKind.Implicit).ProvenClient("mailkit");

    [Fact]
    public void ImplicitTls_WhereTheProviderOffersStartTls_Triggers()
    {
        var finding = Implicit.Triggers(Rule);

        Assert.Equal(
            "Older guidance calls 'Security: Implicit' (implicit TLS) deprecated, while RFC 8314 prefers it; "
            + "Gmail also offers STARTTLS on port 587, which every client can use.",
            finding.Message);
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.Tls), finding.Span);
    }

    [Fact]
    public void StartTls_DoesNotTrigger() => Implicit.Port(587).Tls(TlsKind.StartTls).DoesNotTrigger(Rule);

    [Theory]
    [InlineData(TlsKind.None)]
    [InlineData(TlsKind.Opportunistic)]
    [InlineData(TlsKind.StartTls)]
    public void AnyOtherMode_OnThatPort_IsAnotherRulesMatter_DoesNotTrigger(TlsKind tls) => Implicit.Tls(tls).DoesNotTrigger(Rule);

    [Fact]
    public void AModeThatIsNotDecided_DoesNotTrigger() => Implicit.UnknownTls().DoesNotTrigger(Rule);

    [Theory]
    [InlineData("localhost")]
    [InlineData("postfix")]
    [InlineData("192.168.1.25")]
    public void OnAnOwnNetwork_DoesNotTrigger(string host) => Implicit.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void WithAHostThatIsNotDecided_DoesNotTrigger() => Implicit.UnknownHost().DoesNotTrigger(Rule);

    [Fact]
    public void ByAWordThatLeavesItToThePort_OnAnImplicitPort_Triggers() => Auto(465).Triggers(Rule);

    [Fact]
    public void ByAWordThatLeavesItToThePort_OnAnotherPort_DoesNotTrigger() => Auto(587).DoesNotTrigger(Rule);

    [Fact]
    public void ByTheClientsDefault_TriggersAndNamesNoWord() =>
        Assert.StartsWith("Older guidance calls implicit TLS deprecated", Implicit.UnsetTls().Triggers(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void WithAModeThatIsNotSeenHere_DoesNotTrigger() => Block.At("smtp.gmail.com").Port(465).ProvenClient("mailkit").DoesNotTrigger(Rule);

    [Fact]
    public void WithAnyClient_Triggers() => Block.At("smtp.gmail.com").Port(465).Tls(TlsKind.Implicit).Triggers(Rule);

    [Fact]
    public void WithAClientThatCannot_IsAnotherRulesMatter_DoesNotTrigger() => Implicit.ProvenClient("system-net-mail").DoesNotTrigger(Rule);

    [Fact]
    public void WhereTheProviderHasNoStartTls_DoesNotTrigger() => Implicit.Host("smtps.aruba.it").DoesNotTrigger(Rule);

    [Fact]
    public void WhereStartTlsIsKnownFromADataSetOnly_DoesNotTrigger() => Implicit.Host("smtp.bushmail.net.au").DoesNotTrigger(Rule);

    [Fact]
    public void WhereTheProviderIsUnknown_DoesNotTrigger() => Implicit.Host("mail.unheard-of.net").DoesNotTrigger(Rule);

    [Fact]
    public void WithAClientThatCanInPart_IsAWarningThatSaysWhichPart()
    {
        var finding = Implicit.ProvenClient("vettrak").Triggers(Rule);

        Assert.Equal(
            "VETtrak can use 'Security: Implicit' (implicit TLS) in part only: the desktop can, the portal always uses STARTTLS; "
            + "use port 587 with STARTTLS.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(["vettrak"], finding.Clients);
    }

    [Fact]
    public void WithAClientThatCanInPart_AndStartTls_DoesNotTrigger() =>
        Implicit.ProvenClient("vettrak").Port(587).Tls(TlsKind.StartTls).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("mail.unheard-of.net")]
    [InlineData("smtps.aruba.it")]
    public void WithAClientThatCanInPart_AndStartTls_OnAnyServer_DoesNotTrigger(string host)
    {
        Implicit.ProvenClient("vettrak").Host(host).Tls(TlsKind.StartTls).DoesNotTrigger(Rule);
        Implicit.ProvenClient("vettrak").Host(host).Triggers(Rule);
    }

    [Fact]
    public void WithAClientThatCanInPart_OnAnUnknownServer_IsAWarningToo()
    {
        var finding = Implicit.ProvenClient("vettrak").Host("mail.unheard-of.net").Triggers(Rule);

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal([RemedyChange.Port(587), RemedyChange.To(TlsKind.StartTls)], finding.Remedy!.Changes);
    }

    [Fact]
    public void WithAClientThatCanInPart_WhereNoPortTakesStartTls_InventsNoPort()
    {
        var finding = Implicit.ProvenClient("vettrak").Host("smtps.aruba.it").Triggers(Rule);

        Assert.EndsWith("; Aruba has no STARTTLS port that is known, so ask it for one.", finding.Message, StringComparison.Ordinal);
        Assert.Null(finding.Remedy);
    }

    [Fact]
    public void TheRemedy_IsNeverSafe_BecauseThePresentSettingsWork()
    {
        var remedy = Implicit.Triggers(Rule).Remedy;

        Assert.Equal("Use port 587 with STARTTLS", remedy?.Title);
        Assert.Equal([RemedyChange.Port(587), RemedyChange.To(TlsKind.StartTls)], remedy!.Changes);
        Assert.Equal(RemedySafety.Unsafe, remedy?.Safety);
    }

    [Fact]
    public void AWordThatTheClientGivesNoMeaning_OnAnImplicitPort_Triggers()
    {
        var finding = EnableSsl.PresumedClient("mailkit").Triggers(Rule);

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.StartsWith("Older guidance calls port 465 (implicit TLS) deprecated", finding.Message);
    }

    [Fact]
    public void AWordThatTheClientGivesNoMeaning_OnAStartTlsPort_DoesNotTrigger() =>
        EnableSsl.Port(587).PresumedClient("mailkit").DoesNotTrigger(Rule);

    [Theory]
    [InlineData("mail.unheard-of.net")]
    [InlineData("smtp.bushmail.net.au")]
    [InlineData("smtps.aruba.it")]
    public void AWordThatTheClientGivesNoMeaning_WhereStartTlsIsNotKnownForSure_DoesNotTrigger(string host) =>
        EnableSsl.Host(host).PresumedClient("mailkit").DoesNotTrigger(Rule);

    [Fact]
    public void NoWordAtAll_OnAnImplicitPort_DoesNotTrigger() =>
        Block.At("smtp.gmail.com").Port(465).PresumedClient("mailkit").DoesNotTrigger(Rule);

    private static Block EnableSsl =>
        Block.At("smtp.gmail.com").Port(465).TlsWord("EnableSsl: true", new TlsMeaning("system-net-mail", TlsMode.StartTls));

    private static Block Auto(int port) =>
        Implicit.Port(port).TlsWord("SecureSocketOptions.Auto", new TlsMeaning("mailkit", TlsMode.ByPort(TlsKind.Opportunistic, 465)));
}
