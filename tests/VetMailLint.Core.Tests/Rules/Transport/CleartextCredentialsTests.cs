using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class CleartextCredentialsTests
{
    private const string Rule = "VML104";

    private static readonly Block Gmail = Block.At("smtp.gmail.com").Port(587).Tls(TlsKind.None);
    private static readonly Block Unheard = Block.At("mail.unheard-of.net").Port(587).Tls(TlsKind.None).User("ada").UnknownPassword();

    [Fact]
    public void NoTls_WhereTheProviderRequiresIt_Triggers()
    {
        var finding = Gmail.Triggers(Rule);

        Assert.Equal(
            "Gmail (smtp.gmail.com) takes no login and no mail without TLS, but 'Security: None' switches TLS off; turn STARTTLS on.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.Tls), finding.Span);
    }

    [Theory]
    [InlineData(TlsKind.Opportunistic)]
    [InlineData(TlsKind.StartTls)]
    [InlineData(TlsKind.Implicit)]
    public void AnyTls_DoesNotTrigger(TlsKind tls)
    {
        Gmail.Tls(tls).DoesNotTrigger(Rule);
        Unheard.Tls(tls).DoesNotTrigger(Rule);
    }

    [Fact]
    public void ByTheClientsDefault_TriggersAndNamesTheClient()
    {
        var finding = Gmail.UnsetTls().ProvenClient("system-net-mail").Triggers(Rule);

        Assert.Equal(
            "Gmail (smtp.gmail.com) takes no login and no mail without TLS, but System.Net.Mail uses no TLS unless told otherwise; turn STARTTLS on.",
            finding.Message);
        Assert.Equal(Block.SpanOf(SettingKey.Port), finding.Span);
    }

    [Fact]
    public void ByTheDefaultOfAClientThatTakesWhatIsOffered_DoesNotTrigger() => Gmail.UnsetTls().ProvenClient("mailkit").DoesNotTrigger(Rule);

    [Theory]
    [InlineData("smtp.bushmail.net.au")]
    [InlineData("smtp.sunsetmail.net")]
    [InlineData("smtp.optional-relay.net")]
    [InlineData("smtp.plain-internet.co.jp")]
    [InlineData("sandbox.smtp.mailtrap.io")]
    public void TheSameLoginInsideStartTls_DoesNotTrigger(string host)
    {
        Unheard.Host(host).Tls(TlsKind.StartTls).DoesNotTrigger(Rule);
        Unheard.Host(host).Triggers(Rule);
    }

    [Fact]
    public void AModeThatIsNotDecided_DoesNotTrigger()
    {
        Gmail.UnknownTls().DoesNotTrigger(Rule);
        Unheard.UnknownTls().DoesNotTrigger(Rule);
    }

    [Fact]
    public void WhereTheModeIsNotSeenHere_DoesNotTrigger() =>
        Block.At("smtp.gmail.com").Port(587).UnknownPassword().ProvenClient("system-net-mail").DoesNotTrigger(Rule);

    [Fact]
    public void OnAPortThatTheProviderDoesNotAdvise_NamesTheBetterOne() =>
        Assert.EndsWith("; turn STARTTLS on (the provider recommends port 587).", Gmail.Port(25).Triggers(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void WhereADataSetSaysThatTlsIsRequired_IsAWarning() =>
        Assert.Equal(Severity.Warning, Gmail.Host("smtp.bushmail.net.au").Triggers(Rule).Severity);

    [Fact]
    public void WhereTheEndpointItselfTakesStartTlsOnly_IsAnError() =>
        Assert.Equal(Severity.Error, Gmail.Host("smtp.sunsetmail.net").Triggers(Rule).Severity);

    [Fact]
    public void WhereTheEndpointTakesClearTextToo_AndNobodyLogsIn_DoesNotTrigger() => Gmail.Host("smtp.optional-relay.net").DoesNotTrigger(Rule);

    [Fact]
    public void WhereTheEndpointTakesClearTextToo_AndALoginTravels_IsAWarning()
    {
        var finding = Gmail.Host("smtp.optional-relay.net").UnknownPassword().Triggers(Rule);

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(RemedySafety.Unsafe, finding.Remedy?.Safety);
    }

    [Fact]
    public void ALoginWithoutTls_OnAnUnknownServer_IsAWarning()
    {
        var finding = Unheard.Triggers(Rule);

        Assert.Equal(
            "The login travels to mail.unheard-of.net in clear text because 'Security: None' switches TLS off; turn STARTTLS on.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
    }

    [Fact]
    public void NoLogin_OnAnUnknownServer_DoesNotTrigger()
    {
        Block.At("mail.unheard-of.net").Port(25).Tls(TlsKind.None).DoesNotTrigger(Rule);
        Unheard.User("").UnsetPassword().DoesNotTrigger(Rule);
    }

    [Fact]
    public void ALoginThatTheSettingsSwitchOff_DoesNotTrigger() => Unheard.LoginRequired(false).DoesNotTrigger(Rule);

    [Fact]
    public void ATokenWithoutTls_Triggers() => Unheard.User("").UnsetPassword().UnknownToken().Triggers(Rule);

    [Fact]
    public void ATokenInsideTls_DoesNotTrigger() => Unheard.User("").UnsetPassword().UnknownToken().Tls(TlsKind.StartTls).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("smtp.plain-internet.co.jp", 587)]
    [InlineData("sandbox.smtp.mailtrap.io", 2525)]
    public void NobodyLogsIn_WhereClearTextIsTaken_DoesNotTrigger(string host, int port) =>
        Gmail.Host(host).Port(port).DoesNotTrigger(Rule);

    [Fact]
    public void WhereTheOnlyKnownEndpointHasNoTls_IsInfo() =>
        Assert.Equal(Severity.Info, Unheard.Host("smtp.plain-internet.co.jp").Triggers(Rule).Severity);

    [Fact]
    public void ToASandbox_IsInfo() => Assert.Equal(Severity.Info, Unheard.Host("sandbox.smtp.mailtrap.io").Port(2525).Triggers(Rule).Severity);

    [Theory]
    [InlineData("localhost")]
    [InlineData("postfix")]
    [InlineData("172.20.0.3")]
    [InlineData("192.168.1.25")]
    [InlineData("mail.local")]
    [InlineData("smtp.corp")]
    [InlineData("mailpit")]
    public void OnAnOwnNetwork_DoesNotTrigger(string host) => Unheard.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void WithAHostThatIsNotDecided_IsInfo() => Assert.Equal(Severity.Info, Unheard.UnknownHost().Triggers(Rule).Severity);

    [Fact]
    public void WithAHostThatIsNotDecided_AndNoLogin_DoesNotTrigger() =>
        Unheard.UnknownHost().UnsetUser().UnsetPassword().DoesNotTrigger(Rule);

    [Fact]
    public void TheRemedy_IsSafe_WhereTheProviderTakesStartTlsOnThisPort()
    {
        var remedy = Gmail.Triggers(Rule).Remedy;

        Assert.Equal("Require STARTTLS", remedy?.Title);
        Assert.Equal([RemedyChange.To(TlsKind.StartTls)], remedy!.Changes);
        Assert.Equal(RemedySafety.Safe, remedy?.Safety);
    }

    [Fact]
    public void TheRemedy_IsNotSafe_OnAPortOfWhichNothingIsKnown() =>
        Assert.Equal(RemedySafety.Unsafe, Gmail.Port(2525).Triggers(Rule).Remedy?.Safety);

    [Fact]
    public void TheRemedy_IsNotSafe_WhereClearTextWorks() => Assert.Equal(RemedySafety.Unsafe, Unheard.Triggers(Rule).Remedy?.Safety);
}
