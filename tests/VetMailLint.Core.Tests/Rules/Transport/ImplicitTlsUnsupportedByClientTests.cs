using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class ImplicitTlsUnsupportedByClientTests
{
    private const string Rule = "VML102";

    private static readonly Block OnPort465 = Block.At("smtp.gmail.com").Port(465).EnableSsl().ProvenClient("system-net-mail");

    [Fact]
    public void AnImplicitPort_WithAClientThatCannot_Triggers()
    {
        var finding = OnPort465.Triggers(Rule);

        Assert.Equal(
            "System.Net.Mail cannot do implicit TLS (TLS from the first byte), so port 465 of Gmail (smtp.gmail.com) times out; use port 587 with STARTTLS.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(["system-net-mail"], finding.Clients);
        Assert.Equal("gmail", finding.Provider);
    }

    [Fact]
    public void TheStartTlsPort_WithTheSameClient_DoesNotTrigger() => OnPort465.Port(587).DoesNotTrigger(Rule);

    [Fact]
    public void AnImplicitPort_WithAClientThatCan_DoesNotTrigger() => OnPort465.ProvenClient("mailkit").DoesNotTrigger(Rule);

    [Fact]
    public void AnImplicitPort_WithAClientThatCanInPart_DoesNotTrigger() => OnPort465.ProvenClient("vettrak").DoesNotTrigger(Rule);

    [Fact]
    public void AnImplicitPort_WithNobodyToSay_DoesNotTrigger() => Block.At("smtp.gmail.com").Port(465).EnableSsl().DoesNotTrigger(Rule);

    [Fact]
    public void AnImplicitPort_WithAPresumedClient_IsLikelyAndAWarning()
    {
        var finding = OnPort465.PresumedClient("system-net-mail").Triggers(Rule);

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Likely, finding.Certainty);
        Assert.Equal(RemedySafety.Unsafe, finding.Remedy?.Safety);
    }

    [Fact]
    public void AnImplicitPort_WhereOneOfTwoClientsCan_IsInfo()
    {
        var finding = OnPort465.PresumedClient("mailkit", "system-net-mail").Triggers(Rule);

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.StartsWith("If System.Net.Mail reads this (MailKit is fine): ", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(465)]
    [InlineData(2465)]
    [InlineData(8465)]
    public void APortThatIsImplicitByCustom_OnAnUnknownServer_IsAWarning(int port)
    {
        var finding = OnPort465.Host("mail.unheard-of.net").Port(port).Triggers(Rule);

        Assert.Equal(
            $"System.Net.Mail cannot do implicit TLS (TLS from the first byte), so port {port} of mail.unheard-of.net times out; "
            + "use the server's STARTTLS port, usually 587, or a client that can.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Null(finding.Remedy);
    }

    [Theory]
    [InlineData(25)]
    [InlineData(587)]
    [InlineData(2525)]
    [InlineData(443)]
    public void AnyOtherPort_OnAnUnknownServer_DoesNotTrigger(int port) =>
        OnPort465.Host("mail.unheard-of.net").Port(port).DoesNotTrigger(Rule);

    [Fact]
    public void APortThatIsImplicitByFact_Triggers() => OnPort465.Host("mobile.charter.net").Port(587).Triggers(Rule);

    [Fact]
    public void Port465_WhereAFactSaysStartTls_DoesNotTrigger() => OnPort465.Host("sandbox.smtp.mailtrap.io").DoesNotTrigger(Rule);

    [Fact]
    public void Port465_WhereAFactSaysNoTls_DoesNotTrigger() => OnPort465.Host("smtp.plain-internet.co.jp").DoesNotTrigger(Rule);

    [Fact]
    public void AnImplicitMode_OnAnyPort_Triggers()
    {
        var finding = OnPort465.Port(587).Tls(TlsKind.Implicit).Triggers(Rule);

        Assert.Equal(
            "System.Net.Mail cannot do implicit TLS (TLS from the first byte), so 'Security: Implicit' (implicit TLS) cannot work; use port 587 with STARTTLS.",
            finding.Message);
    }

    [Fact]
    public void AProviderWithoutStartTls_AdvisesAnotherClient()
    {
        var finding = OnPort465.Host("smtps.aruba.it").Triggers(Rule);

        Assert.Equal(
            "System.Net.Mail cannot do implicit TLS (TLS from the first byte), so port 465 of Aruba (smtps.aruba.it) times out; "
            + "Aruba has no STARTTLS port, so use a client that can, such as MailKit.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Null(finding.Remedy);
    }

    [Fact]
    public void AFactOfADataSet_IsAWarning_AndItsRemedyUnsafe()
    {
        var finding = OnPort465.Host("smtp.bushmail.net.au").Triggers(Rule);

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(RemedySafety.Unsafe, finding.Remedy?.Safety);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:465")]
    [InlineData("127.0.0.1")]
    [InlineData("postfix")]
    [InlineData("10.0.0.25")]
    [InlineData("relay.internal")]
    [InlineData("mailpit")]
    public void OnAnOwnNetwork_WhereATlsProxyMayStand_DoesNotTrigger(string host) => OnPort465.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void WithAHostThatIsNotDecided_IsInfo() => Assert.Equal(Severity.Info, OnPort465.UnknownHost().Triggers(Rule).Severity);

    [Fact]
    public void APortThatIsTheDefaultOfAVariable_IsAWarning() =>
        Assert.Equal(Severity.Warning, OnPort465.Port(465, Marks.VariableDefault).Triggers(Rule).Severity);

    [Fact]
    public void AnUnknownPort_DoesNotTrigger() => OnPort465.UnknownPort().DoesNotTrigger(Rule);

    [Fact]
    public void AnUnsetPort_IsTheClientsPort25_AndDoesNotTrigger() => OnPort465.UnsetPort().DoesNotTrigger(Rule);

    [Fact]
    public void ItStandsOnTheTlsValue_ElseOnThePort()
    {
        Assert.Equal(Block.SpanOf(SettingKey.Tls), OnPort465.Triggers(Rule).Span);
        Assert.Equal(Block.SpanOf(SettingKey.Port), OnPort465.UnsetTls().Triggers(Rule).Span);
    }

    [Fact]
    public void TheRemedy_MovesToTheStartTlsPort_AndIsSafe()
    {
        var remedy = OnPort465.Triggers(Rule).Remedy;

        Assert.Equal("Use port 587 with STARTTLS", remedy?.Title);
        Assert.Equal([RemedyChange.Port(587), RemedyChange.To(TlsKind.StartTls)], remedy!.Changes);
        Assert.Equal(RemedySafety.Safe, remedy?.Safety);
    }

    [Fact]
    public void BesideIt_NothingElseIsSaidOfPortAndTls() =>
        Assert.Equal([Rule], Run.Over(OnPort465.Tls(TlsKind.None).UnknownUser()).Ids());
}
