using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Credentials;

public sealed class PasswordLoginRetiredTests
{
    private const string Rule = "VML306";

    /// <summary>Password logins end for good on 2027-06-30.</summary>
    private static readonly Block Sunset = Block.At("smtp.sunsetmail.net").User("ada@sunsetmail.net").UnknownPassword();

    /// <summary>Password logins are off by default from 2026-12-31 on, and gone for consumer domains since 2024-09-16.</summary>
    private static readonly Block Office = Block.At("smtp.office365.com").User("ada@contoso.com.au").UnknownPassword();

    [Theory]
    [InlineData("2026-12-31")]
    [InlineData("2022-01-01")]
    public void MoreThan180DaysBeforeTheEnd_DoesNotTrigger(string day) => Assert.Empty(On(day, Sunset).Findings());

    [Theory]
    [InlineData("2027-01-01", Severity.Info)]
    [InlineData("2027-05-30", Severity.Info)]
    [InlineData("2027-05-31", Severity.Warning)]
    [InlineData("2027-06-29", Severity.Warning)]
    [InlineData("2027-06-30", Severity.Error)]
    [InlineData("2027-07-30", Severity.Error)]
    [InlineData("2028-01-01", Severity.Error)]
    public void TheSeverity_RisesTowardsTheEnd(string day, Severity severity) => Assert.Equal(severity, On(day, Sunset).Finding().Severity);

    [Fact]
    public void WithATimeOfDay_TheSameDaysCount()
    {
        var lastQuietEvening = Run.Day("2026-12-31").AddHours(20);
        var lastInfoEvening = Run.Day("2027-05-30").AddHours(20);

        Assert.Empty(Run.Over(Sunset).Only(Rule).On(lastQuietEvening).Findings());
        Assert.Equal(Severity.Info, Run.Over(Sunset).Only(Rule).On(lastInfoEvening).Finding().Severity);
    }

    [Theory]
    [InlineData("2026-07-04", Severity.Info)]
    [InlineData("2026-11-30", Severity.Info)]
    [InlineData("2026-12-01", Severity.Warning)]
    [InlineData("2026-12-30", Severity.Warning)]
    [InlineData("2026-12-31", Severity.Warning)]
    [InlineData("2027-01-30", Severity.Warning)]
    [InlineData("2027-06-29", Severity.Warning)]
    public void WhereAnAdministratorMaySwitchItBack_ItIsNeverAnError(string day, Severity severity) =>
        Assert.Equal(severity, On(day, Office).Finding().Severity);

    [Fact]
    public void WhereAnAdministratorMaySwitchItBack_MoreThan180DaysBefore_DoesNotTrigger() => Assert.Empty(On("2026-07-03", Office).Findings());

    [Fact]
    public void BeforeTheEnd_TheMessageSaysWhatWillHappen() =>
        Assert.Equal(
            "Sunset Mail will refuse password logins from 2027-06-30 on, and these settings log in with a password; use OAuth.",
            On("2027-06-01", Sunset).Finding().Message);

    [Fact]
    public void AfterTheEnd_TheMessageSaysWhatHappened()
    {
        var finding = On("2027-06-30", Sunset).Finding();

        Assert.Equal(
            "Sunset Mail has refused password logins since 2027-06-30, and these settings log in with a password; use OAuth.", finding.Message);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.Password), finding.Span);
        Assert.Null(finding.Remedy);
    }

    [Fact]
    public void OffByDefault_IsSaidSo_BeforeAndAfter()
    {
        Assert.Equal(
            "Microsoft 365 switches password logins off by default from the end of December 2026 on (an administrator can allow them), "
            + "and these settings log in with a password; use OAuth.",
            On("2026-12-01", Office).Finding().Message);
        Assert.Equal(
            "Microsoft 365 has had password logins off by default since the end of December 2026 (an administrator can allow them), "
            + "and these settings log in with a password; use OAuth.",
            On("2027-01-01", Office).Finding().Message);
    }

    [Fact]
    public void AConsumerLogin_WhereItEndedForThoseDomains_IsAnError()
    {
        var finding = Office.User("ada@outlook.com").Triggers(Rule);

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.StartsWith("Microsoft 365 has refused password logins since 2024-09-16", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ada@contoso.com.au")]
    [InlineData("ada@outlook.com.au")]
    [InlineData("ada")]
    public void AnyOtherLogin_HearsOfTheOtherDateOnly(string user) =>
        Assert.Contains("the end of December 2026", Office.User(user).Triggers(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void ALoginThatIsNotDecided_HearsOfTheOtherDateOnly() => Assert.Equal(Severity.Info, Office.UnknownUser().Triggers(Rule).Severity);

    [Fact]
    public void AKnownPassword_TriggersToo() => Office.Password("hunter2").Triggers(Rule);

    [Fact]
    public void AToken_DoesNotTrigger()
    {
        Office.UnknownToken().DoesNotTrigger(Rule);
        Office.Token("hunter2").DoesNotTrigger(Rule);
    }

    [Fact]
    public void NoPassword_DoesNotTrigger()
    {
        Office.UnsetPassword().DoesNotTrigger(Rule);
        Office.Password("").DoesNotTrigger(Rule);
        Block.At("smtp.office365.com").User("ada@contoso.com.au").DoesNotTrigger(Rule);
    }

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("2027-05-30")]
    [InlineData("2027-05-31")]
    [InlineData("2027-06-29")]
    [InlineData("2027-06-30")]
    [InlineData("2027-07-30")]
    [InlineData("2028-01-01")]
    public void ATokenOrNoPasswordOnAnyOfTheseDays_DoesNotTrigger(string day)
    {
        Assert.Empty(On(day, Sunset.UnsetPassword().UnknownToken()).Findings());
        Assert.Empty(On(day, Sunset.UnsetPassword()).Findings());
    }

    [Theory]
    [InlineData("2026-07-04")]
    [InlineData("2026-11-30")]
    [InlineData("2026-12-01")]
    [InlineData("2026-12-30")]
    [InlineData("2026-12-31")]
    [InlineData("2027-01-30")]
    [InlineData("2027-06-29")]
    public void ATokenWhereAnAdministratorMaySwitchItBack_DoesNotTrigger(string day) => Assert.Empty(On(day, Office.UnknownToken()).Findings());

    [Theory]
    [InlineData("ada@outlook.com")]
    [InlineData("ada@contoso.com.au")]
    [InlineData("ada")]
    public void ATokenForAnyLogin_DoesNotTrigger(string user) => Office.User(user).UnsetPassword().UnknownToken().DoesNotTrigger(Rule);

    [Fact]
    public void ALoginThatTheSettingsSwitchOff_DoesNotTrigger() => Office.LoginRequired(false).DoesNotTrigger(Rule);

    [Fact]
    public void WhereAnAppPasswordStillWorks_IsAnotherRulesMatter_DoesNotTrigger() =>
        Block.At("smtp.gmail.com").User("ada@gmail.com").Password("hunter2").DoesNotTrigger(Rule);

    [Fact]
    public void AnyOtherServer_DoesNotTrigger() => Office.Host("mail.unheard-of.net").DoesNotTrigger(Rule);

    [Fact]
    public void AUserNameThatIsTheDefaultOfAVariable_IsAWarning() =>
        Assert.Equal(Severity.Warning, Office.User("ada@outlook.com", Marks.VariableDefault).Triggers(Rule).Severity);

    [Theory]
    [InlineData("ada@contoso.com.au", Severity.Warning)]
    [InlineData("ada@sunsetmail.net", Severity.Error)]
    [InlineData("ada", Severity.Error)]
    public void ALoginOfAnotherDomain_MayBeACompanys_AndIsAWarning(string user, Severity severity) =>
        Assert.Equal(severity, On("2027-06-30", Sunset.User(user)).Finding().Severity);

    [Fact]
    public void ALoginThatIsNotDecided_AtAConsumerService_IsAnError() => Assert.Equal(Severity.Error, On("2027-06-30", Sunset.UnknownUser()).Finding().Severity);

    [Fact]
    public void OnceGone_ItReplacesTheMissingUserName()
    {
        var block = Office.UnsetUser();

        Assert.Equal(["VML302", Rule], Run.Over(block).On("2027-01-01").Ids().Order());
        Assert.Equal(["VML306"], Run.Over(Sunset.UnsetUser().LoginRequired(true)).On("2027-07-01").Ids());
    }

    private static Run On(string day, Block block) => Run.Over(block).Only(Rule).On(day);
}
