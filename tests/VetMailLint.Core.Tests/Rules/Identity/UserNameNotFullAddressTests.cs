using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Identity;

public sealed class UserNameNotFullAddressTests
{
    private const string Rule = "VML203";

    private static readonly Block Short = Block.At("smtp.gmail.com").User("ada");

    [Fact]
    public void ALoginWithoutAt_WhereTheFullAddressIsNeeded_Triggers()
    {
        var finding = Short.Triggers(Rule);

        Assert.Equal("Gmail wants the full e-mail address as the user name, but 'ada' has no '@'; write the whole address.", finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.User), finding.Span);
        Assert.Null(finding.Remedy);
    }

    [Fact]
    public void TheFullAddress_DoesNotTrigger() => Short.User("ada@gmail.com").DoesNotTrigger(Rule);

    [Fact]
    public void WhereAnyLoginWillDo_DoesNotTrigger() => Short.Host("sandbox.smtp.mailtrap.io").DoesNotTrigger(Rule);

    [Fact]
    public void WhereTheProviderIsUnknown_DoesNotTrigger() => Short.Host("mail.unheard-of.net").DoesNotTrigger(Rule);

    [Theory]
    [InlineData("postfix")]
    [InlineData("localhost")]
    [InlineData("192.168.1.25")]
    [InlineData("mail.local")]
    public void OnAnOwnNetwork_DoesNotTrigger(string host) => Short.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void WithAHostThatIsNotDecided_DoesNotTrigger() => Short.UnknownHost().DoesNotTrigger(Rule);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void ABlankLogin_DoesNotTrigger(string user) => Short.User(user).DoesNotTrigger(Rule);

    [Fact]
    public void APlaceholder_DoesNotTrigger() => Short.User("your-username", Marks.Placeholder).DoesNotTrigger(Rule);

    [Fact]
    public void ALoginThatIsNotSeen_DoesNotTrigger()
    {
        Short.UnknownUser().DoesNotTrigger(Rule);
        Short.UnsetUser().DoesNotTrigger(Rule);
    }

    [Theory]
    [InlineData("smtp.gmail.com", "ada@gmail.com", "ada")]
    [InlineData("smtp.office365.com", "ada@harbour-books.com", "HARBOUR\\ada")]
    [InlineData("smtp.bushmail.net.au", "ada@bushmail.net.au", "ada.bushmail.net.au")]
    public void TheAddressOfTheSameMailbox_DoesNotTrigger(string host, string address, string name)
    {
        Short.Host(host).User(address).DoesNotTrigger(Rule);
        Short.Host(host).User(name).Triggers(Rule);
    }

    [Fact]
    public void TheFullAddressUnderAConditionOfATemplate_DoesNotTrigger() =>
        Short.User("ada@gmail.com", Marks.Conditional).DoesNotTrigger(Rule);

    [Fact]
    public void ALoginThatTheSettingsSwitchOff_DoesNotTrigger()
    {
        Short.LoginRequired(false).DoesNotTrigger(Rule);
        Short.LoginRequired(true).Triggers(Rule);
    }

    [Fact]
    public void AFactOfADataSet_IsInfo() => Assert.Equal(Severity.Info, Short.Host("smtp.bushmail.net.au").Triggers(Rule).Severity);

    [Fact]
    public void UnderAConditionOfATemplate_IsInfo() => Assert.Equal(Severity.Info, Short.User("ada", Marks.Conditional).Triggers(Rule).Severity);
}
