using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Host;

public sealed class NotASubmissionHostTests
{
    private const string Rule = "VML401";

    private static readonly Block Imap = Block.At("imap.gmail.com").Port(587).Tls(TlsKind.StartTls);

    [Fact]
    public void AnImapHostByTheProvidersPage_IsAnError()
    {
        var finding = Imap.Triggers(Rule);

        Assert.Equal("imap.gmail.com is the host that mail is fetched from by IMAP, not the one to send through; use smtp.gmail.com.", finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.Host), finding.Span);
        Assert.Equal([new(SettingKey.Host, "smtp.gmail.com")], finding.Remedy!.Changes);
        Assert.Equal(RemedySafety.Unsafe, finding.Remedy.Safety);
    }

    [Fact]
    public void TheSubmissionHost_DoesNotTrigger() => Imap.Host("smtp.gmail.com").DoesNotTrigger(Rule);

    [Fact]
    public void AWebsite_Triggers() => Assert.Contains("a website is on", Imap.Host("www.gmail.com").Triggers(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void APopHostByADataSet_IsAWarning() => Assert.Equal(Severity.Warning, Imap.Host("pop.gmail.com").Triggers(Rule).Severity);

    [Fact]
    public void AHostThatIsSaidToTakeMailAllTheSame_IsInfo() =>
        Assert.Equal(Severity.Info, Imap.Host("outlook.office365.com").Triggers(Rule).Severity);

    [Fact]
    public void ANameBesideAKnownHost_IsAWarning()
    {
        var finding = Imap.Host("imap.office365.com").Triggers(Rule);

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("use the one to send through, smtp.office365.com.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ANameAlone_IsInfo() => Assert.Equal(Severity.Info, Imap.Host("imap.harbour-books.net").Triggers(Rule).Severity);

    [Theory]
    [InlineData("imap1.countermail.com")]
    [InlineData("popular.harbour-books.net")]
    [InlineData("mail.harbour-books.net")]
    [InlineData("imap")]
    [InlineData("imap.corp.internal")]
    [InlineData("imap.example.com")]
    [InlineData("localhost")]
    public void AnotherName_OrOnesOwnNetwork_DoesNotTrigger(string host) => Imap.Host(host).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("smtp.old-office.net")]
    [InlineData("smtp.gone-office.net")]
    [InlineData("smtp.keypost.com")]
    public void AnOldOrMisspeltHost_IsTheMatterOfOtherRules(string host) => Imap.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownHost_DoesNotTrigger() => Imap.UnknownHost().DoesNotTrigger(Rule);

    [Fact]
    public void NoHost_DoesNotTrigger() => Block.WithoutHost().Port(587).DoesNotTrigger(Rule);

    [Fact]
    public void AHostThatIsTheDefaultOfAVariable_IsAWarning() =>
        Assert.Equal(Severity.Warning, Imap.Host("imap.gmail.com", Marks.VariableDefault).Triggers(Rule).Severity);

    [Fact]
    public void ASettingThatDoesNotSend_DoesNotTrigger() => Imap.Sends(Delivery.Off).DoesNotTrigger(Rule);

    [Fact]
    public void BesideIt_ThePortIsNotTold() => Assert.Equal([Rule], Run.Over(Imap.Port(993).From("ann@contoso.com.au")).Ids());

    [Fact]
    public void WithASchemeBeforeIt_TheSchemeIsTold() =>
        Assert.Equal(["VML404"], Run.Over(Imap.Host("smtp://imap.gmail.com").ProvenClient("mailkit")).Ids());
}
