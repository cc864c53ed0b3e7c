using VetMailLint.Engine;

namespace VetMailLint.Tests.Fixture;

/// <summary>The two sentences of a minimal pair, each about one rule running alone.</summary>
internal static class Specification
{
    public static Finding Triggers(this Block block, string rule) => Run.Over(block).Only(rule).Finding();

    public static void DoesNotTrigger(this Block block, string rule) => Assert.Empty(Run.Over(block).Only(rule).Findings());
}
