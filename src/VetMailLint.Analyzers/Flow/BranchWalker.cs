using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Walks both ways of an <c>if</c> and all arms of a <c>switch</c>, and brings them together again.</summary>
internal sealed class BranchWalker(FlowContext flow)
{
    public void Run(IConditionalOperation conditional)
    {
        var (known, decision, holds) = flow.Conditions.Read(conditional.Condition);
        if (known is { } holdsAlways)
            flow.Statements.Run(holdsAlways ? conditional.WhenTrue : conditional.WhenFalse);
        else
            RunArms(decision!, [.. holds.Select(h => h ? conditional.WhenTrue : conditional.WhenFalse)], conditional.Syntax, flow.Statements.Run);
    }

    private void RunArms<T>(Decision decision, List<T> arms, SyntaxNode node, Action<T> run)
    {
        var before = flow.State;
        var after = new FlowState[arms.Count];
        for (var i = 0; i < after.Length; i++)
        {
            flow.State = before with { Assumptions = before.Assumptions.SetItem(decision.Key, i) };
            run(arms[i]);
            after[i] = flow.State;
        }

        flow.PayForMerge();
        flow.State = StateMerge.Merge(decision, after, before, node);
    }

    public void Run(ISwitchOperation @switch)
    {
        var value = flow.Expressions.Read(@switch.Value);
        var patterns = @switch.Cases.Select(c => string.Join(", ", c.Clauses.Select(PatternOf))).ToList();
        var chosen = value.Kind == ValueKind.Constant ? SwitchArms.Chosen(@switch.Cases, value.Constant) : -1;
        if (chosen >= 0)
        {
            Run(@switch.Cases[chosen]);
            return;
        }

        List<ISwitchCaseOperation?> arms = [.. @switch.Cases];
        if (!@switch.Cases.Any(c => c.Clauses.Any(l => l is IDefaultCaseClauseOperation)))
        {
            arms.Add(null);
            patterns.Add("");
        }

        RunArms(flow.Conditions.Switch(@switch.Value, patterns.ToImmutableArray()), arms, @switch.Syntax, Run);
    }

    private static string PatternOf(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => single.Value.Syntax.ToString(),
        IPatternCaseClauseOperation pattern => pattern.Pattern.Syntax.ToString(),
        _ => "",
    };

    private void Run(ISwitchCaseOperation? arm)
    {
        if (arm is null)
            return;

        flow.Frame.Breaks.Push([]);
        flow.Statements.RunAll(arm.Body);
        flow.State = StateMerge.Join(flow.State, flow.Frame.Breaks.Pop(), arm.Syntax);
    }
}
