using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Credentials;

public sealed class AppPasswordRequiredTests
{
    private const string Rule = "VML301";

    private static readonly string Group = new('q', 4);
    private static readonly Block Account = Block.At("smtp.gmail.com").User("ada@gmail.com").Password("hunter2");

    [Fact]
    public void APasswordThatCannotBeAnAppPassword_Triggers()
    {
        var finding = Account.Triggers(Rule);

        Assert.Equal(
            "Gmail has taken only app passwords since 2022-05-30, and this value does not have the form of one; "
            + "create an app password (2-Step Verification must be on) or use OAuth.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.Password), finding.Span);
        Assert.Null(finding.Remedy);
    }

    [Fact]
    public void ForALoginThatTheDateIsNotAbout_NoDateIsNamed() =>
        Assert.StartsWith("Gmail takes only app passwords, and", Account.User("ada@contoso.com.au").Triggers(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void BeforeTheDate_NoDateIsNamed() =>
        Assert.StartsWith(
            "Gmail takes only app passwords, and", Run.Over(Account).Only(Rule).On("2022-05-29").Finding().Message, StringComparison.Ordinal);

    [Fact]
    public void AnAppPassword_DoesNotTrigger()
    {
        Account.Password(Group + Group + Group + Group).DoesNotTrigger(Rule);
        Account.Password($"{Group} {Group} {Group} {Group}").DoesNotTrigger(Rule);
    }

    [Fact]
    public void OneLetterMoreOrLess_Triggers()
    {
        Account.Password(new string('q', 15)).Triggers(Rule);
        Account.Password(new string('q', 17)).Triggers(Rule);
    }

    [Fact]
    public void AnUnknownPassword_DoesNotTrigger() => Account.UnknownPassword().DoesNotTrigger(Rule);

    [Fact]
    public void AnEmptyPassword_DoesNotTrigger() => Account.Password("").DoesNotTrigger(Rule);

    [Fact]
    public void APlaceholder_DoesNotTrigger() => Account.Password("changeme", Marks.Placeholder).DoesNotTrigger(Rule);

    [Theory]
    [InlineData(PlaceKind.Example)]
    [InlineData(PlaceKind.Test)]
    public void ASamplePassword_InAnExampleOrTest_DoesNotTrigger(PlaceKind kind) => Account.In(kind).DoesNotTrigger(Rule);

    [Theory]
    [InlineData(PlaceKind.Source)]
    [InlineData(PlaceKind.Deployment)]
    public void InAnyOtherPlace_Triggers(PlaceKind kind) => Account.In(kind).Triggers(Rule);

    [Fact]
    public void WhereATokenIsSet_ThePasswordIsNotUsed_DoesNotTrigger() => Account.UnknownToken().DoesNotTrigger(Rule);

    [Fact]
    public void WhereTheSettingsSwitchTheLoginOff_DoesNotTrigger() => Account.LoginRequired(false).DoesNotTrigger(Rule);

    [Fact]
    public void WhereTheAccountPasswordWorks_DoesNotTrigger() => Account.Host("smtp.office365.com").DoesNotTrigger(Rule);

    [Fact]
    public void AFactOfADataSet_IsAWarning_WithoutPrecondition()
    {
        var finding = Account.Host("smtp.bushmail.net.au").Triggers(Rule);

        Assert.Equal(
            "Bushmail takes only app passwords, and this value does not have the form of one; create an app password or use OAuth.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void TheDefaultOfAVariable_IsAWarning() =>
        Assert.Equal(Severity.Warning, Account.Password("hunter2", Marks.VariableDefault).Triggers(Rule).Severity);

    [Fact]
    public void TheMessage_NeverHoldsThePassword() =>
        Assert.DoesNotContain("hunter2", Account.Triggers(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void BesideASampleLogin_DoesNotTrigger() => Account.User("user@gmail.com", Marks.Placeholder).DoesNotTrigger(Rule);
}
