using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class NonSmtpPortTests
{
    private const string Rule = "VML111";

    private static readonly Block Imap = Block.At("smtp.gmail.com").Port(993).Tls(TlsKind.Implicit);

    [Fact]
    public void AnImapPortOfAKnownProvider_IsAnError()
    {
        var finding = Imap.Triggers(Rule);

        Assert.Equal(
            "Port 993 is for IMAP over TLS, by which mail is fetched, so no SMTP server answers there; use port 587 with STARTTLS.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.Port), finding.Span);
        Assert.Equal([RemedyChange.Port(587), RemedyChange.To(TlsKind.StartTls)], finding.Remedy!.Changes);
        Assert.Equal(RemedySafety.Safe, finding.Remedy.Safety);
    }

    [Theory]
    [InlineData(110)]
    [InlineData(143)]
    [InlineData(995)]
    [InlineData(4190)]
    public void TheOtherPorts_Trigger(int port) => Imap.Port(port).Triggers(Rule);

    [Theory]
    [InlineData(25)]
    [InlineData(26)]
    [InlineData(465)]
    [InlineData(587)]
    [InlineData(994)]
    [InlineData(2525)]
    [InlineData(1025)]
    [InlineData(443)]
    [InlineData(2587)]
    [InlineData(8025)]
    public void PortsThatSmtpIsSpokenOn_DoNotTrigger(int port) => Imap.Port(port).DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownServerWithASender_IsAWarning() =>
        Assert.Equal(Severity.Warning, Imap.Host("mail.harbour-books.net").From("ann@harbour-books.net").Triggers(Rule).Severity);

    [Fact]
    public void AnUnknownServerWithNothingThatSends_IsInfo() =>
        Assert.Equal(Severity.Info, Imap.Host("mail.harbour-books.net").Triggers(Rule).Severity);

    [Fact]
    public void AMachineOfOnesOwn_IsInfo() => Assert.Equal(Severity.Info, Imap.Host("localhost").From("a@contoso.com").Triggers(Rule).Severity);

    [Fact]
    public void AnUnknownHost_IsInfo() => Assert.Equal(Severity.Info, Imap.UnknownHost().From("a@contoso.com").Triggers(Rule).Severity);

    [Fact]
    public void AnUnknownPort_DoesNotTrigger() => Imap.UnknownPort().DoesNotTrigger(Rule);

    [Fact]
    public void ADefaultOfAVariable_IsAWarning() => Assert.Equal(Severity.Warning, Imap.Port(993, Marks.VariableDefault).Triggers(Rule).Severity);

    [Fact]
    public void BesideIt_TheClientIsNotTold() =>
        Assert.Equal([Rule], Run.Over(Imap.ProvenClient("system-net-mail")).Ids());
}
