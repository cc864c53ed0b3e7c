using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Credentials;

public sealed class DefaultCredentialsOverrideTests
{
    private const string Rule = "VML307";

    private static readonly Block Login = Block.At("mail.harbour-books.net").User("ada@harbour-books.net").UnknownPassword().Verbatim();

    private static readonly Block Net = Login.ProvenClient("system-net-mail");

    private static readonly Block Framework = Login.ProvenClient("system-net-mail-framework");

    private static readonly Block Standard = Login.ProvenClient("system-net-mail", "system-net-mail-framework");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SwitchThatIsOn_WinsOnNetWhateverTheOrder(bool isLast)
    {
        var finding = Net.DefaultCredentials(true).SwitchOverrulesLogin(isLast).Triggers(Rule);

        Assert.Equal(
            "DefaultCredentials wins over the login whatever their order, so nobody logs in with the user name and password that stand here; switch it off.",
            finding.Message);
        Assert.Equal((Severity.Error, Certainty.Certain), (finding.Severity, finding.Certainty));
        Assert.Equal(Block.SpanOf(SettingKey.DefaultCredentials), finding.Span);
        Assert.Equal([new RemedyChange(SettingKey.DefaultCredentials, "false")], finding.Remedy!.Changes);
        Assert.Equal(RemedySafety.Unsafe, finding.Remedy.Safety);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SwitchThatIsOff_DoesNoHarmOnNet(bool isLast) => Net.DefaultCredentials(false).SwitchOverrulesLogin(isLast).DoesNotTrigger(Rule);

    [Theory]
    [InlineData(true, "replaces the login")]
    [InlineData(false, "is set after the login and takes it away")]
    public void SwitchBehindTheLogin_CountsOnTheFramework(bool isOn, string effect)
    {
        var finding = Framework.DefaultCredentials(isOn).SwitchOverrulesLogin(true).Triggers(Rule);

        Assert.Contains(effect, finding.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal([new RemedyChange(SettingKey.DefaultCredentials, null)], finding.Remedy!.Changes);
    }

    [Fact]
    public void UnknownSwitchBehindTheLogin_TakesItAwayOnTheFrameworkInAnyCase()
    {
        Framework.UnknownDefaultCredentials().SwitchOverrulesLogin(true).Triggers(Rule);
        Framework.UnknownDefaultCredentials().SwitchOverrulesLogin(false).DoesNotTrigger(Rule);
        Net.UnknownDefaultCredentials().SwitchOverrulesLogin(true).DoesNotTrigger(Rule);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SwitchBeforeTheLogin_DoesNoHarmOnTheFramework(bool isOn) =>
        Framework.DefaultCredentials(isOn).SwitchOverrulesLogin(false).DoesNotTrigger(Rule);

    [Fact]
    public void OrderThatIsNotKnown_DoesNotTriggerOnTheFramework() => Framework.DefaultCredentials(true).DoesNotTrigger(Rule);

    [Fact]
    public void LibraryForBoth_IsInformationWhereOneIsFine()
    {
        var finding = Standard.DefaultCredentials(true).SwitchOverrulesLogin(false).Triggers(Rule);

        Assert.Equal((Severity.Info, Certainty.Likely), (finding.Severity, finding.Certainty));
        Assert.StartsWith("If System.Net.Mail reads this (System.Net.Mail on .NET Framework is fine): ", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Info, Standard.DefaultCredentials(false).SwitchOverrulesLogin(true).Triggers(Rule).Severity);
        Standard.DefaultCredentials(false).SwitchOverrulesLogin(false).DoesNotTrigger(Rule);
    }

    [Fact]
    public void SwitchWithoutALogin_DoesNotTrigger()
    {
        Block.At("mail.harbour-books.net").Verbatim().ProvenClient("system-net-mail").DefaultCredentials(true).DoesNotTrigger(Rule);
        Block.At("mail.harbour-books.net").User("").Verbatim().ProvenClient("system-net-mail").DefaultCredentials(true).DoesNotTrigger(Rule);
        Net.DoesNotTrigger(Rule);
    }

    [Theory]
    [InlineData("exchange01")]
    [InlineData("smtp.corp")]
    [InlineData("192.168.1.25")]
    public void RelayThatTakesTheSystemsAccount_AndNoLogin_DoesNotTrigger(string relay)
    {
        Net.Host(relay).UnsetUser().UnsetPassword().DefaultCredentials(true).DoesNotTrigger(Rule);
        Framework.Host(relay).UnsetUser().UnsetPassword().DefaultCredentials(true).SwitchOverrulesLogin(true).DoesNotTrigger(Rule);
    }

    [Theory]
    [InlineData("exchange01")]
    [InlineData("smtp.corp")]
    [InlineData("192.168.1.25")]
    public void RelayOfTheOwnNetwork_WithALoginThatIsALeftOver_IsNoWarning(string relay)
    {
        Assert.Equal(Severity.Info, Net.Host(relay).DefaultCredentials(true).Triggers(Rule).Severity);
        Assert.Equal(Severity.Info, Framework.Host(relay).DefaultCredentials(true).SwitchOverrulesLogin(true).Triggers(Rule).Severity);
        Assert.Equal(Severity.Error, Net.DefaultCredentials(true).Triggers(Rule).Severity);
    }

    [Fact]
    public void RelayOfTheOwnNetwork_WhoseLoginTheSwitchTakesAway_IsAnError() =>
        Assert.Equal(Severity.Error, Framework.Host("exchange01").DefaultCredentials(false).SwitchOverrulesLogin(true).Triggers(Rule).Severity);

    [Fact]
    public void ProgramThatLooksAtTheSwitchFirst_IsAnErrorForEveryClient()
    {
        var section = Block.At("mail.harbour-books.net").User("ada@harbour-books.net").PresumedClient("mailkit", "system-net-mail");

        Assert.Equal(Severity.Error, section.DefaultCredentials(true).SwitchOverrulesLogin(true).Triggers(Rule).Severity);
        section.DefaultCredentials(false).SwitchOverrulesLogin(true).DoesNotTrigger(Rule);
    }

    [Fact]
    public void SectionOfAnApplicationOfItsOwn_IsInformation()
    {
        var section = Block.At("mail.harbour-books.net").User("ada@harbour-books.net").PresumedClient("system-net-mail");

        Assert.Equal(Severity.Info, section.DefaultCredentials(true).Triggers(Rule).Severity);
        section.DefaultCredentials(false).DoesNotTrigger(Rule);
        section.UnknownDefaultCredentials().DoesNotTrigger(Rule);
    }
}
