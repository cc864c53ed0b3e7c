using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Identity;

public sealed class PerUserLoginWithDefaultFromTests
{
    private const string Rule = "VML205";

    private static readonly Block Both = Block.At("smtp.gmail.com").PerUserLogins(true).From("Office <office@gmail.com>");

    [Fact]
    public void IndividualLoginsWithADefaultFrom_Trigger()
    {
        var finding = Both.Triggers(Rule);

        Assert.Equal(
            "Individual logins are switched on, but the default From 'office@gmail.com' makes every user send as one address, "
            + "which providers rewrite or reject; clear the default From.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.From), finding.Span);
    }

    [Fact]
    public void WithIndividualLoginsOff_DoesNotTrigger() => Both.PerUserLogins(false).DoesNotTrigger(Rule);

    [Fact]
    public void WithASwitchThatIsNotDecided_DoesNotTrigger() => Both.UnknownPerUserLogins().DoesNotTrigger(Rule);

    [Fact]
    public void WithoutADefaultFrom_DoesNotTrigger() => Block.At("smtp.gmail.com").PerUserLogins(true).DoesNotTrigger(Rule);

    [Fact]
    public void WithAnEmptyDefaultFrom_DoesNotTrigger() => Both.From(" ").DoesNotTrigger(Rule);

    [Fact]
    public void WithADefaultFromThatIsNotDecided_DoesNotTrigger() => Both.UnknownFrom().DoesNotTrigger(Rule);

    [Fact]
    public void OnAnyServer_Triggers() => Assert.Equal(Severity.Warning, Both.UnknownHost().Triggers(Rule).Severity);

    [Fact]
    public void TheRemedy_ClearsTheDefaultFrom()
    {
        var remedy = Both.Triggers(Rule).Remedy;

        Assert.Equal("Clear the default From", remedy?.Title);
        Assert.Equal([new(SettingKey.From, "")], remedy!.Changes);
        Assert.Equal(RemedySafety.Unsafe, remedy.Safety);
    }
}
