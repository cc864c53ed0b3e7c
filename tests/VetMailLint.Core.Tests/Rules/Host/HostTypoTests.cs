using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Host;

public sealed class HostTypoTests
{
    private const string Rule = "VML402";

    private static readonly Block Right = Block.At("smtp.gmail.com").Port(587).Tls(TlsKind.StartTls);

    [Fact]
    public void TheKnownHost_DoesNotTrigger() => Right.DoesNotTrigger(Rule);

    [Fact]
    public void TwoLettersSwapped_Trigger()
    {
        var finding = Right.Host("smtp.gmial.com").Triggers(Rule);

        Assert.Equal(
            "smtp.gmial.com is no mail host that is known and looks like a slip of the pen for smtp.gmail.com, so the login may go to a stranger; use smtp.gmail.com.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.Host), finding.Span);
        Assert.Equal([new(SettingKey.Host, "smtp.gmail.com")], finding.Remedy!.Changes);
    }

    [Theory]
    [InlineData("smtp.gmai.com")]
    [InlineData("smtp.gmaill.com")]
    [InlineData("smtp.gnail.com")]
    [InlineData("SMTP.Gmial.com")]
    [InlineData("smtp.offce365.com")]
    [InlineData("smtp.ofice356.com")]
    [InlineData("smtp.keypost.com")]
    public void ASlip_Triggers(string host) => Right.Host(host).Triggers(Rule);

    [Theory]
    [InlineData("smt.gmail.com")]
    [InlineData("smtb.office365.com")]
    [InlineData("stp.office365.com")]
    public void ASlipInSmtp_Triggers(string host)
    {
        var finding = Right.Host(host).Triggers(Rule);

        Assert.Equal([new(SettingKey.Host, "smtp" + host.Substring(host.IndexOf('.')))], finding.Remedy!.Changes);
    }

    [Theory]
    [InlineData("smtps.gmail.com")]
    [InlineData("smtp2.gmail.com")]
    [InlineData("sm.gmail.com")]
    [InlineData("amtp.gmail.com")]
    [InlineData("smt.harbour-books.net")]
    [InlineData("smt.sunsetmail.net")]
    public void AnotherLabelBeforeTheName_DoesNotTrigger(string host) => Right.Host(host).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("smtp.ymail.com")]
    [InlineData("smtp.email.com")]
    [InlineData("smtp.mail.com")]
    [InlineData("smtp.gml.com")]
    [InlineData("smtp.gmail.net")]
    [InlineData("mail.gmial.com")]
    [InlineData("smtp.keyhosts.net")]
    [InlineData("smtp.harbour-books.net")]
    [InlineData("gmial.com")]
    public void AnotherName_DoesNotTrigger(string host) => Right.Host(host).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("smtp.sunsetmial.net")]
    [InlineData("smtp.bushmial.net.au")]
    public void TheNeighbourOfASmallHost_DoesNotTrigger(string host) => Right.Host(host).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("imap.gmail.com")]
    [InlineData("smtp.old-office.net")]
    [InlineData("smtp.office365.com")]
    public void AHostThatIsKnown_DoesNotTrigger(string host) => Right.Host(host).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("gmial")]
    [InlineData("smtp.gmial.local")]
    [InlineData("10.0.0.25")]
    public void OnesOwnNetwork_DoesNotTrigger(string host) => Right.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void APlaceholder_DoesNotTrigger() => Right.Host("smtp.gmial.com", Marks.Placeholder).DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownHost_DoesNotTrigger() => Right.UnknownHost().DoesNotTrigger(Rule);
}
