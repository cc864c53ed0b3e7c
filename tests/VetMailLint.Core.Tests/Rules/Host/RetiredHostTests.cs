using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Host;

public sealed class RetiredHostTests
{
    private const string Rule = "VML403";

    private static readonly Block Old = Block.At("smtp.old-office.net").Port(587).Tls(TlsKind.StartTls);

    [Fact]
    public void AnOldName_IsInfo()
    {
        var finding = Old.Triggers(Rule);

        Assert.Equal("smtp.old-office.net is an old name that may stop answering; use smtp.office365.com.", finding.Message);
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.Host), finding.Span);
        Assert.Equal([new(SettingKey.Host, "smtp.office365.com")], finding.Remedy!.Changes);
    }

    [Fact]
    public void TheNameOfToday_DoesNotTrigger() => Old.Host("smtp.office365.com").DoesNotTrigger(Rule);

    [Theory]
    [InlineData("smtp.gone-office.net", Severity.Error)]
    [InlineData("smtp.perhaps-gone.net", Severity.Warning)]
    [InlineData("smtp.disputed.net", Severity.Info)]
    public void AHostThatWasShutDown_IsAsSevereAsTheFactIsSure(string host, Severity severity) =>
        Assert.Equal(severity, Old.Host(host).Triggers(Rule).Severity);

    [Theory]
    [InlineData("2026-12-01")]
    [InlineData("2026-12-31")]
    public void ADateThatIsFar_DoesNotTrigger(string day) =>
        Assert.Empty(Run.Over(Old.Host("smtp.closingmail.net")).Only(Rule).On(day).Findings());

    [Theory]
    [InlineData("2027-01-15", Severity.Info, "Closing Mail (smtp.closingmail.net) will be shut down, 2027-06-30 being the date; move to another provider.")]
    [InlineData("2027-06-10", Severity.Warning, "Closing Mail (smtp.closingmail.net) will be shut down, 2027-06-30 being the date; move to another provider.")]
    [InlineData("2027-06-30", Severity.Error, "Closing Mail (smtp.closingmail.net) has been shut down since 2027-06-30; move to another provider.")]
    public void ADate_GrowsAsItComesNear(string day, Severity severity, string message)
    {
        var finding = Run.Over(Old.Host("smtp.closingmail.net")).Only(Rule).On(day).Finding();

        Assert.Equal((severity, message), (finding.Severity, finding.Message));
    }

    [Theory]
    [InlineData("imap.gmail.com")]
    [InlineData("smtp.keypost.com")]
    [InlineData("smtp.harbour-books.net")]
    [InlineData("localhost")]
    [InlineData("smtp.sunsetmail.net")]
    public void AHostThatIsNotOld_DoesNotTrigger(string host) => Old.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownHost_DoesNotTrigger() => Old.UnknownHost().DoesNotTrigger(Rule);

    [Fact]
    public void AHostThatIsTheDefaultOfAVariable_IsAWarning() =>
        Assert.Equal(Severity.Warning, Old.Host("smtp.gone-office.net", Marks.VariableDefault).Triggers(Rule).Severity);
}
