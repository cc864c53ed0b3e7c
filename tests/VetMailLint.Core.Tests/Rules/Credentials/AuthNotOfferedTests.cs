using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Credentials;

public sealed class AuthNotOfferedTests
{
    private const string Rule = "VML309";

    private static readonly Block Mx = Block.At("mx.contoso-mail.net").Port(25).Tls(TlsKind.StartTls);

    [Fact]
    public void ALogin_Triggers()
    {
        var finding = Mx.User("ann@contoso.com.au").UnknownPassword().Triggers(Rule);

        Assert.Equal(
            "Contoso MX (mx.contoso-mail.net) never offers a login, so none can succeed there; use smtp.office365.com with this login, or remove the login.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.User), finding.Span);
        Assert.Equal([new(SettingKey.Host, "smtp.office365.com"), new(SettingKey.Port, "587")], finding.Remedy!.Changes);
    }

    [Fact]
    public void AnUnknownPort_IsLeftAsItIs() =>
        Assert.Equal([new(SettingKey.Host, "smtp.office365.com")], Block.At("mx.contoso-mail.net").User("ann@contoso.com.au").Triggers(Rule).Remedy!.Changes);

    [Fact]
    public void NoLogin_DoesNotTrigger() => Mx.DoesNotTrigger(Rule);

    [Fact]
    public void APasswordAlone_Triggers() => Mx.Password("Rain-on-tin-42").Triggers(Rule);

    [Fact]
    public void EmptyValues_DoNotTrigger() => Mx.User("").Password("").DoesNotTrigger(Rule);

    [Fact]
    public void SettingsThatSayNoLogin_DoNotTrigger() => Mx.User("ann").LoginRequired(false).DoesNotTrigger(Rule);

    [Fact]
    public void References_WhichMayBeEmpty_AreAWarning() =>
        Assert.Equal(Severity.Warning, Mx.UnknownUser().UnknownPassword().Triggers(Rule).Severity);

    [Fact]
    public void AFactOfADataSet_IsAWarning()
    {
        var finding = Mx.Host("mx.other-mail.net").User("ann").Triggers(Rule);

        Assert.Equal((Severity.Warning, null), (finding.Severity, finding.Remedy));
        Assert.EndsWith("; remove the login.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("smtp.office365.com")]
    [InlineData("mx.harbour-books.net")]
    [InlineData("mailpit")]
    public void AnotherHost_DoesNotTrigger(string host) => Mx.Host(host).User("ann").DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownHost_DoesNotTrigger() => Mx.UnknownHost().User("ann").DoesNotTrigger(Rule);
}
