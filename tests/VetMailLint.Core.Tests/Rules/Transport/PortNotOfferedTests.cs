using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class PortNotOfferedTests
{
    private const string Rule = "VML108";

    private static readonly Block Closed = Block.At("smtp.office365.com").Port(465).Tls(TlsKind.Implicit).ProvenClient("mailkit");

    [Fact]
    public void APortThatTheProvidersPageExcludes_Triggers()
    {
        var finding = Closed.Triggers(Rule);

        Assert.Equal(
            "Microsoft 365 does not offer port 465 on smtp.office365.com, so the connection times out; use port 587 with STARTTLS.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.Port), finding.Span);
    }

    [Fact]
    public void APortThatItOffers_DoesNotTrigger() => Closed.Port(587).DoesNotTrigger(Rule);

    [Fact]
    public void APortThatIsOnlyMissingFromTheList_DoesNotTrigger() => Closed.Port(2525).DoesNotTrigger(Rule);

    [Fact]
    public void TheSamePortOfAnotherProvider_DoesNotTrigger() => Closed.Host("smtp.gmail.com").DoesNotTrigger(Rule);

    [Fact]
    public void TheSamePortOfAnUnknownServer_DoesNotTrigger() => Closed.Host("mail.unheard-of.net").DoesNotTrigger(Rule);

    [Fact]
    public void ForAnyClient_Triggers() => Block.At("smtp.office365.com").Port(465).Triggers(Rule);

    [Fact]
    public void APortExcludedByADataSet_IsAWarning() =>
        Assert.Equal(Severity.Warning, Closed.Host("smtp.bushmail.net.au").Port(2525).Triggers(Rule).Severity);

    [Fact]
    public void AnUnknownPort_DoesNotTrigger() => Closed.UnknownPort().DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownHost_DoesNotTrigger() => Closed.UnknownHost().DoesNotTrigger(Rule);

    [Fact]
    public void APortThatIsTheDefaultOfAVariable_IsAWarning() =>
        Assert.Equal(Severity.Warning, Closed.Port(465, Marks.VariableDefault).Triggers(Rule).Severity);

    [Fact]
    public void TheRemedy_MovesToTheStartTlsPort_AndIsSafe()
    {
        var remedy = Closed.Triggers(Rule).Remedy;

        Assert.Equal("Use port 587 with STARTTLS", remedy?.Title);
        Assert.Equal([RemedyChange.Port(587), RemedyChange.To(TlsKind.StartTls)], remedy!.Changes);
        Assert.Equal(RemedySafety.Safe, remedy?.Safety);
    }

    [Fact]
    public void BesideIt_AMismatchOfTheClosedPortIsNotTold() =>
        Assert.Equal([Rule], Run.Over(Closed.Tls(TlsKind.StartTls)).Ids());

    [Fact]
    public void BesideAClientThatCannot_TheClientIsTold() =>
        Assert.Equal(["VML102"], Run.Over(Closed.Tls(TlsKind.StartTls).ProvenClient("system-net-mail")).Ids());
}
