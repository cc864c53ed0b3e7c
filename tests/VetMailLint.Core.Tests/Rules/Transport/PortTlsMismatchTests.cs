using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class PortTlsMismatchTests
{
    private const string Rule = "VML103";
    private const string Unknown = "mail.unheard-of.net";

    private static readonly Block Gmail = Block.At("smtp.gmail.com").ProvenClient("mailkit");

    [Fact]
    public void ImplicitTls_OnAStartTlsPort_Triggers()
    {
        var finding = Gmail.Port(587).Tls(TlsKind.Implicit).Triggers(Rule);

        Assert.Equal(
            "Port 587 of Gmail (smtp.gmail.com) expects STARTTLS, but 'Security: Implicit' means implicit TLS; use STARTTLS on port 587.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal("gmail", finding.Provider);
    }

    [Fact]
    public void StartTls_OnAnImplicitPort_Triggers()
    {
        var finding = Gmail.Port(465).Tls(TlsKind.StartTls).Triggers(Rule);

        Assert.Equal(
            "Port 465 of Gmail (smtp.gmail.com) expects TLS from the first byte, but 'Security: StartTls' means STARTTLS; "
            + "use port 587 with STARTTLS.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void NoTls_OnAnImplicitPort_Triggers() =>
        Assert.Equal(
            "Port 465 of Gmail (smtp.gmail.com) expects TLS from the first byte, but 'Security: None' means no TLS; use port 587 with STARTTLS.",
            Gmail.Port(465).Tls(TlsKind.None).Triggers(Rule).Message);

    [Fact]
    public void OpportunisticTls_OnAnImplicitPort_Triggers() => Gmail.Port(465).Tls(TlsKind.Opportunistic).Triggers(Rule);

    [Theory]
    [InlineData(465, TlsKind.Implicit)]
    [InlineData(587, TlsKind.StartTls)]
    [InlineData(587, TlsKind.Opportunistic)]
    [InlineData(25, TlsKind.StartTls)]
    public void TheModeOfThePort_DoesNotTrigger(int port, TlsKind tls) => Gmail.Port(port).Tls(tls).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("smtp.gmail.com")]
    [InlineData(Unknown)]
    public void NoTlsOnAStartTlsPort_IsNeverAMismatch_DoesNotTrigger(string host)
    {
        var block = Gmail.Host(host).Port(587).Tls(TlsKind.None).UnknownUser();

        block.DoesNotTrigger(Rule);
        Assert.Equal(["VML104"], Run.Over(block).Ids());
    }

    [Fact]
    public void NoTlsOnAnImplicitPort_IsAMismatch_NotALeak() =>
        Assert.Equal([Rule], Run.Over(Gmail.Port(465).Tls(TlsKind.None).UnknownUser()).Ids());

    [Theory]
    [InlineData(25)]
    [InlineData(587)]
    [InlineData(2525)]
    [InlineData(2587)]
    [InlineData(8025)]
    public void ImplicitTls_OnAStartTlsPortByCustom_IsAWarning(int port)
    {
        var finding = Gmail.Host(Unknown).Port(port).Tls(TlsKind.Implicit).Triggers(Rule);

        Assert.Equal(
            $"Port {port} of {Unknown} expects a connection that starts in clear text, but 'Security: Implicit' means implicit TLS; "
            + $"use STARTTLS on port {port}.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(RemedySafety.Unsafe, finding.Remedy?.Safety);
    }

    [Theory]
    [InlineData(465, TlsKind.None)]
    [InlineData(465, TlsKind.Opportunistic)]
    [InlineData(465, TlsKind.StartTls)]
    [InlineData(2465, TlsKind.StartTls)]
    [InlineData(8465, TlsKind.StartTls)]
    public void AnyOtherMode_OnAnImplicitPortByCustom_IsAWarning(int port, TlsKind tls)
    {
        var finding = Gmail.Host(Unknown).Port(port).Tls(tls).Triggers(Rule);

        Assert.EndsWith($"; use implicit TLS on port {port}, or the server's STARTTLS port, usually 587.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Null(finding.Remedy);
    }

    [Theory]
    [InlineData(465, TlsKind.Implicit)]
    [InlineData(8465, TlsKind.Implicit)]
    [InlineData(587, TlsKind.StartTls)]
    [InlineData(25, TlsKind.None)]
    [InlineData(2525, TlsKind.Opportunistic)]
    [InlineData(1025, TlsKind.Implicit)]
    [InlineData(443, TlsKind.StartTls)]
    public void WhatMayBeRight_OnAnUnknownServer_DoesNotTrigger(int port, TlsKind tls) =>
        Gmail.Host(Unknown).Port(port).Tls(tls).DoesNotTrigger(Rule);

    [Theory]
    [InlineData(TlsKind.StartTls)]
    [InlineData(TlsKind.Opportunistic)]
    [InlineData(TlsKind.None)]
    public void Port465OfASandboxThatSpeaksStartTlsThere_DoesNotTrigger(TlsKind tls) =>
        Gmail.Host("sandbox.smtp.mailtrap.io").Port(465).Tls(tls).DoesNotTrigger(Rule);

    [Fact]
    public void ImplicitTls_OnPort465OfThatSandbox_Triggers() =>
        Assert.Equal(
            "Port 465 of Mailtrap Sandbox (sandbox.smtp.mailtrap.io) expects a connection that starts in clear text, "
            + "but 'Security: Implicit' means implicit TLS; use STARTTLS on port 465.",
            Gmail.Host("sandbox.smtp.mailtrap.io").Port(465).Tls(TlsKind.Implicit).Triggers(Rule).Message);

    [Fact]
    public void ImplicitTls_OnPort587_WhereAFactSaysSo_DoesNotTrigger() =>
        Gmail.Host("mobile.charter.net").Port(587).Tls(TlsKind.Implicit).DoesNotTrigger(Rule);

    [Fact]
    public void StartTls_OnPort587_WhereAFactSaysImplicit_Triggers()
    {
        var finding = Gmail.Host("mobile.charter.net").Port(587).Tls(TlsKind.StartTls).Triggers(Rule);

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("use implicit TLS on port 587", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("usually 587", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(587, TlsKind.StartTls)]
    [InlineData(587, TlsKind.None)]
    [InlineData(465, TlsKind.StartTls)]
    [InlineData(465, TlsKind.Implicit)]
    public void ARecordedNone_ProvesNothing_DoesNotTrigger(int port, TlsKind tls) =>
        Gmail.Host("smtp.plain-internet.co.jp").Port(port).Tls(tls).DoesNotTrigger(Rule);

    [Fact]
    public void ARecordedNone_DoesNotExcuseImplicitTlsOnAStartTlsPort_ButMakesNoError()
    {
        var finding = Gmail.Host("smtp.plain-internet.co.jp").Port(587).Tls(TlsKind.Implicit).Triggers(Rule);

        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void AFactOfADataSet_IsAWarning() =>
        Assert.Equal(Severity.Warning, Gmail.Host("smtp.bushmail.net.au").Port(465).Tls(TlsKind.StartTls).Triggers(Rule).Severity);

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:465")]
    [InlineData("postfix")]
    [InlineData("192.168.1.25")]
    [InlineData("mail.local")]
    [InlineData("mailpit")]
    public void OnAnOwnNetwork_DoesNotTrigger(string host) => Gmail.Host(host).Port(465).Tls(TlsKind.StartTls).DoesNotTrigger(Rule);

    [Fact]
    public void WithAHostThatIsNotDecided_IsInfo() =>
        Assert.Equal(Severity.Info, Gmail.UnknownHost().Port(465).Tls(TlsKind.StartTls).Triggers(Rule).Severity);

    [Fact]
    public void WithAPlaceholderHost_IsInfo() =>
        Assert.Equal(Severity.Info, Gmail.Host("smtp.example.com").Port(465).Tls(TlsKind.StartTls).Triggers(Rule).Severity);

    [Fact]
    public void WithAPortOrModeThatIsNotDecided_DoesNotTrigger()
    {
        Gmail.UnknownPort().Tls(TlsKind.StartTls).DoesNotTrigger(Rule);
        Gmail.Tls(TlsKind.StartTls).DoesNotTrigger(Rule);
        Gmail.Port(465).UnknownTls().DoesNotTrigger(Rule);
        Gmail.Port(465).DoesNotTrigger(Rule);
    }

    [Fact]
    public void AWordWithTwoMeaningsAndNobodyToDecide_DoesNotTrigger() => TwoMeanings.DoesNotTrigger(Rule);

    [Fact]
    public void AWordWithTwoMeanings_TriggersForTheClientThatItIsWrongFor()
    {
        TwoMeanings.ProvenClient("mailkit").Triggers(Rule);
        TwoMeanings.ProvenClient("system-net-mail").DoesNotTrigger(Rule);
    }

    [Fact]
    public void AModeThatTheClientTakesByItself_IsNamedAsIts()
    {
        var finding = Gmail.Host(Unknown).Port(2465).UnsetTls().Triggers(Rule);

        Assert.Equal(
            $"Port 2465 of {Unknown} expects TLS from the first byte, but MailKit uses STARTTLS if offered unless told otherwise; "
            + "use implicit TLS on port 2465, or the server's STARTTLS port, usually 587.",
            finding.Message);
        Assert.Equal(Block.SpanOf(SettingKey.Port), finding.Span);
    }

    [Fact]
    public void ItStandsOnTheTlsValue_WithPortAndHostRelated()
    {
        var finding = Gmail.Port(465).Tls(TlsKind.StartTls).Triggers(Rule);

        Assert.Equal(Block.SpanOf(SettingKey.Tls), finding.Span);
        Assert.Equal([Block.SpanOf(SettingKey.Port), Block.SpanOf(SettingKey.Host)], finding.Related.Select(place => place.Span));
    }

    [Fact]
    public void TheRemedyForImplicitTls_KeepsThePort()
    {
        var remedy = Gmail.Port(587).Tls(TlsKind.Implicit).Triggers(Rule).Remedy;

        Assert.Equal("Use STARTTLS on port 587", remedy?.Title);
        Assert.Equal([RemedyChange.To(TlsKind.StartTls)], remedy!.Changes);
        Assert.Equal(RemedySafety.Safe, remedy?.Safety);
    }

    [Fact]
    public void TheRemedyForStartTls_ChangesThePortOnly()
    {
        var remedy = Gmail.Port(465).Tls(TlsKind.StartTls).Triggers(Rule).Remedy;

        Assert.Equal("Use port 587 with STARTTLS", remedy?.Title);
        Assert.Equal([RemedyChange.Port(587)], remedy!.Changes);
        Assert.Equal(RemedySafety.Safe, remedy?.Safety);
    }

    [Fact]
    public void TheRemedyForNoTls_ChangesBoth() =>
        Assert.Equal(
            [RemedyChange.Port(587), RemedyChange.To(TlsKind.StartTls)], Gmail.Port(465).Tls(TlsKind.None).Triggers(Rule).Remedy!.Changes);

    [Fact]
    public void ALikelyFinding_HasNoSafeRemedy() =>
        Assert.Equal(RemedySafety.Unsafe, TwoMeanings.PresumedClient("mailkit").Triggers(Rule).Remedy?.Safety);

    private static Block TwoMeanings { get; } = Block.At("smtp.gmail.com").Port(587).TlsWord(
        "ssl: true", new TlsMeaning("mailkit", TlsMode.Implicit), new TlsMeaning("system-net-mail", TlsMode.StartTls));
}
