using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Identity;

public sealed class FromLoginMismatchTests
{
    private const string Rule = "VML201";

    private static readonly Block Gmail = Block.At("smtp.gmail.com").User("ada@gmail.com");
    private static readonly Block Office = Block.At("smtp.office365.com").User("ada@contoso.com.au");

    [Fact]
    public void AFromOfAnotherDomain_WithAConsumerLogin_Triggers()
    {
        var finding = Gmail.From("info@contoso.com.au").Triggers(Rule);

        Assert.Equal(
            "From 'info@contoso.com.au' is not the login 'ada@gmail.com', and Gmail replaces it with the login unless it is a configured alias; "
            + "use 'ada@gmail.com' as From and put the other address into Reply-To.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.From), finding.Span);
        Assert.Equal([Block.SpanOf(SettingKey.User), Block.SpanOf(SettingKey.Host)], finding.Related.Select(place => place.Span));
    }

    [Fact]
    public void AnotherMailboxOfTheSameConsumerDomain_Triggers() =>
        Assert.Equal(Severity.Warning, Gmail.From("bob@gmail.com").Triggers(Rule).Severity);

    [Fact]
    public void ALoginInADomainOfOnesOwn_IsInfo_AndARejectionIsNamed()
    {
        var finding = Office.From("info@contoso.com.au").Triggers(Rule);

        Assert.Equal(
            "From 'info@contoso.com.au' is not the login 'ada@contoso.com.au', and Microsoft 365 rejects the mail unless the login may send as it "
            + "(5.2.252 SendAsDenied); use 'ada@contoso.com.au' as From and put the other address into Reply-To.",
            finding.Message);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void ALoginInADomainOfOnesOwn_IsInfo_ForAnyFrom() =>
        Assert.Equal(Severity.Info, Office.From("info@fabrikam.org").Triggers(Rule).Severity);

    [Fact]
    public void ALoginInASubdomainOfTheSameHouse_IsInfo() =>
        Assert.Equal(
            Severity.Info, Block.At("smtp.bushmail.net.au").User("ada@bushmail.net.au").From("ada@mail.bushmail.net.au").Triggers(Rule).Severity);

    [Theory]
    [InlineData("ada@gmail.com")]
    [InlineData("Ada Lovelace <ada@gmail.com>")]
    [InlineData("\"Lovelace, Ada\" <ada@gmail.com>")]
    [InlineData("ADA@Gmail.Com")]
    [InlineData("ada+invoices@gmail.com")]
    [InlineData("a.d.a@gmail.com")]
    [InlineData("ada@googlemail.com")]
    [InlineData("A.da+x@GOOGLEMAIL.com")]
    public void AnotherSpellingOfTheSameMailbox_DoesNotTrigger(string from) => Gmail.From(from).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("ad.a@contoso.com.au")]
    [InlineData("ada@contoso.com")]
    public void DotsAndDomainsOfOthers_AreNotTheSameMailbox(string from) => Office.From(from).Triggers(Rule);

    [Fact]
    public void DotsOfAWorkspaceDomain_Count() =>
        Block.At("smtp.gmail.com").User("ada.lovelace@contoso.com.au").From("adalovelace@contoso.com.au").Triggers(Rule);

    [Fact]
    public void ALoginWithATag_IsTheSameMailbox_DoesNotTrigger() => Gmail.User("ada+smtp@gmail.com").From("ada@gmail.com").DoesNotTrigger(Rule);

    [Fact]
    public void Sender_GoesBeforeFrom()
    {
        var finding = Gmail.From("ada@gmail.com").Sender("info@contoso.com.au").Triggers(Rule);

        Assert.StartsWith("Sender 'info@contoso.com.au' is not the login 'ada@gmail.com'", finding.Message, StringComparison.Ordinal);
        Assert.Contains("use 'ada@gmail.com' as Sender", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Block.SpanOf(SettingKey.Sender), finding.Span);
        Assert.Equal(SettingKey.Sender, finding.Remedy?.Changes[0].Key);
    }

    [Fact]
    public void ASenderThatIsTheLogin_ExcusesFrom() => Gmail.From("info@contoso.com.au").Sender("ada@gmail.com").DoesNotTrigger(Rule);

    [Fact]
    public void ASenderThatIsNotDecided_DoesNotTrigger() => Gmail.From("info@contoso.com.au").UnknownSender().DoesNotTrigger(Rule);

    [Fact]
    public void PerUserLogins_SilenceIt()
    {
        Gmail.From("info@contoso.com.au").PerUserLogins(true).DoesNotTrigger(Rule);
        Gmail.From("info@contoso.com.au").UnknownPerUserLogins().DoesNotTrigger(Rule);
        Gmail.From("info@contoso.com.au").PerUserLogins(false).Triggers(Rule);
    }

    [Fact]
    public void ALoginThatTheSettingsSwitchOff_DoesNotTrigger() => Gmail.From("info@contoso.com.au").LoginRequired(false).DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownSide_DoesNotTrigger()
    {
        Gmail.UnknownFrom().DoesNotTrigger(Rule);
        Gmail.DoesNotTrigger(Rule);
        Gmail.From("info@contoso.com.au").UnknownUser().DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").From("info@contoso.com.au").DoesNotTrigger(Rule);
    }

    [Fact]
    public void APlaceholderOnEitherSide_DoesNotTrigger()
    {
        Gmail.From("you@yourcompany.com", Marks.Placeholder).DoesNotTrigger(Rule);
        Gmail.User("you@gmail.com", Marks.Placeholder).From("info@contoso.com.au").DoesNotTrigger(Rule);
    }

    [Theory]
    [InlineData("noreply")]
    [InlineData("noreply@localhost")]
    [InlineData("ada@gmail.com,bob@gmail.com")]
    public void AFromThatIsNoWholeAddress_IsAnotherRulesMatter_DoesNotTrigger(string from) => Gmail.From(from).DoesNotTrigger(Rule);

    [Fact]
    public void ALoginThatIsNoAddress_DoesNotTrigger() => Gmail.User("ada").From("info@contoso.com.au").DoesNotTrigger(Rule);

    [Fact]
    public void AProviderThatTakesAnyVerifiedSender_DoesNotTrigger() =>
        Gmail.Host("smtp.optional-relay.net").From("info@contoso.com.au").DoesNotTrigger(Rule);

    [Fact]
    public void AProviderOfWhichNothingIsKnown_DoesNotTrigger() => Gmail.Host("smtps.aruba.it").From("info@contoso.com.au").DoesNotTrigger(Rule);

    [Fact]
    public void AFromThatIsTheDefaultOfAVariable_StaysAWarning() =>
        Assert.Equal(Severity.Warning, Gmail.From("info@contoso.com.au", Marks.VariableDefault).Triggers(Rule).Severity);

    [Fact]
    public void TheRemedy_KeepsTheDisplayName_AndIsNeverSafe()
    {
        var remedy = Gmail.From("Contoso <info@contoso.com.au>").Triggers(Rule).Remedy;

        Assert.Equal("Send as ada@gmail.com", remedy?.Title);
        Assert.Equal([new(SettingKey.From, "Contoso <ada@gmail.com>")], remedy!.Changes);
        Assert.Equal(RemedySafety.Unsafe, remedy.Safety);
    }
}
