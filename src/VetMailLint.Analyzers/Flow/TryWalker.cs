using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Walks a <c>try</c>: what a <c>catch</c> does is an alternative to what the body did.</summary>
internal sealed class TryWalker(FlowContext flow)
{
    private static readonly string[] Labels = ["unless the `catch` runs", "when the `catch` runs"];

    public void Run(ITryOperation @try)
    {
        var before = flow.State;
        flow.Statements.Run(@try.Body);
        if (@try.Catches.Length > 0)
        {
            var after = flow.State;
            // What the body had done when it failed is not known.
            var failed = after.IsDead ? before : StateMerge.Join(before, after, @try.Syntax);
            List<FlowState> arms = [after];
            foreach (var handler in @try.Catches)
            {
                flow.State = failed;
                flow.Statements.Run(handler.Handler);
                arms.Add(flow.State);
            }

            var key = "try@" + @try.Syntax.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var decision = flow.Decide(key, arms.Select((_, i) => Labels[Math.Min(i, 1)]).ToImmutableArray());
            flow.State = StateMerge.Merge(decision, arms, before, @try.Syntax);
        }

        flow.Statements.Run(@try.Finally);
    }
}
