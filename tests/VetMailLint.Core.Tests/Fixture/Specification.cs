using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Fixture;

/// <summary>The two sentences of a minimal pair, each about one rule running alone; a rule that is off is asked for.</summary>
internal static class Specification
{
    public static Finding Triggers(this Block block, string rule) => Alone(block, rule).Finding();

    public static void DoesNotTrigger(this Block block, string rule) => Assert.Empty(Alone(block, rule).Findings());

    private static Run Alone(Block block, string rule)
    {
        var run = Run.Over(block).Only(rule);
        return new TestCatalogue().Find(rule)!.IsOnByDefault ? run : run.Choosing(rule, Severity.Warning);
    }
}
