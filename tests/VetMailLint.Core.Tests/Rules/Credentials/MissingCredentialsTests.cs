using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Credentials;

public sealed class MissingCredentialsTests
{
    private const string Rule = "VML302";

    private static readonly Block Gmail = Block.At("smtp.gmail.com").User("ada@gmail.com").UnsetPassword();

    [Fact]
    public void NoPassword_WhereTheProviderWantsALogin_Triggers()
    {
        var finding = Gmail.Triggers(Rule);

        Assert.Equal(
            "Gmail takes no mail without a login, but no password is set, so mail is refused; set it, as a reference to a secret store.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.User), finding.Span);
    }

    [Fact]
    public void NoUserName_Triggers() =>
        Assert.Equal(
            "Gmail takes no mail without a login, but no user name is set, so mail is refused; set it.",
            Gmail.UnsetUser().UnknownPassword().Triggers(Rule).Message);

    [Fact]
    public void Neither_TriggersOnTheHost()
    {
        var finding = Gmail.UnsetUser().Triggers(Rule);

        Assert.Equal(
            "Gmail takes no mail without a login, but neither user name nor password is set, so mail is refused; "
            + "set both, the password as a reference to a secret store.",
            finding.Message);
        Assert.Equal(Block.SpanOf(SettingKey.Host), finding.Span);
    }

    [Fact]
    public void BothSet_DoesNotTrigger()
    {
        Gmail.UnknownPassword().DoesNotTrigger(Rule);
        Gmail.Password("hunter2").DoesNotTrigger(Rule);
        Gmail.UnknownUser().UnknownPassword().DoesNotTrigger(Rule);
    }

    [Fact]
    public void CredentialsThatAreNotSeenHere_NeverTrigger()
    {
        Block.At("smtp.gmail.com").DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").User("ada@gmail.com").DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").LoginRequired(true).DoesNotTrigger(Rule);
    }

    [Fact]
    public void APlaceholderPassword_DoesNotTrigger() => Gmail.Password("changeme", Marks.Placeholder).DoesNotTrigger(Rule);

    [Fact]
    public void AToken_DoesNotTrigger() => Gmail.UnknownToken().DoesNotTrigger(Rule);

    [Fact]
    public void TheSystemsOwnCredentials_DoNotTrigger()
    {
        Gmail.DefaultCredentials(true).DoesNotTrigger(Rule);
        Gmail.UnknownDefaultCredentials().DoesNotTrigger(Rule);
        Gmail.DefaultCredentials(false).Triggers(Rule);
    }

    [Fact]
    public void PerUserLogins_SilenceIt()
    {
        Gmail.PerUserLogins(true).DoesNotTrigger(Rule);
        Gmail.UnknownPerUserLogins().DoesNotTrigger(Rule);
        Gmail.PerUserLogins(false).Triggers(Rule);
    }

    [Fact]
    public void WhereNobodySaysThatALoginIsNeeded_DoesNotTrigger()
    {
        Gmail.Host("smtps.aruba.it").DoesNotTrigger(Rule);
        Gmail.Host("mail.unheard-of.net").DoesNotTrigger(Rule);
        Gmail.UnknownHost().DoesNotTrigger(Rule);
    }

    [Fact]
    public void WhereOnlyADataSetSaysSo_DoesNotTrigger() => Gmail.Host("smtp.bushmail.net.au").DoesNotTrigger(Rule);

    [Fact]
    public void WhereTheSettingsThemselvesAskForALogin_TriggersOnAnyServer()
    {
        var finding = Gmail.Host("mail.unheard-of.net").LoginRequired(true).Triggers(Rule);

        Assert.Equal(
            "The settings ask for a login, but no password is set, so mail is refused; set it, as a reference to a secret store.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void WhereTheSettingsWantNoLoginButTheProviderDoes_Triggers() =>
        Assert.Equal("VML302", Gmail.LoginRequired(false).Triggers(Rule).Rule.Id);

    [Theory]
    [InlineData("localhost")]
    [InlineData("postfix")]
    [InlineData("10.0.0.25")]
    public void OnAnOwnNetwork_DoesNotTrigger(string host) => Gmail.Host(host).LoginRequired(true).DoesNotTrigger(Rule);
}
