using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Walks both ways of an <c>if</c> and all arms of a <c>switch</c>, and brings them together again.</summary>
internal sealed class BranchWalker(FlowContext flow)
{
    public void Run(IConditionalOperation conditional) => Run(conditional, flow.Expressions.Read(conditional.Condition));

    public void Run(ISwitchOperation @switch) => Run(@switch, flow.Expressions.Read(@switch.Value));

    // A condition over a value that hangs on a decision hangs on it too: with the value that excludes a branch, the branch is not run.
    private void Run(IConditionalOperation conditional, Value holds)
    {
        if (holds is { Kind: ValueKind.Constant, Constant: bool known })
            flow.Statements.Run(known ? conditional.WhenTrue : conditional.WhenFalse);
        else if (holds.Kind == ValueKind.Choice)
            RunArms(holds, conditional.Syntax, arm => Run(conditional, arm));
        else
            RunUndecided(conditional);
    }

    private void RunUndecided(IConditionalOperation conditional)
    {
        var (decision, holdsFirst) = flow.Conditions.Undecided(conditional.Condition);
        IOperation?[] arms = holdsFirst ? [conditional.WhenTrue, conditional.WhenFalse] : [conditional.WhenFalse, conditional.WhenTrue];
        if (flow.Conditions.ArmOf(decision) is { } arm)
            flow.Statements.Run(arms[arm]);
        else
            RunArms(decision, 2, conditional.Syntax, i => flow.Statements.Run(arms[i]));
    }

    private void Run(ISwitchOperation @switch, Value value)
    {
        var chosen = value.Kind == ValueKind.Constant ? SwitchArms.Chosen(@switch.Cases, value.Constant) : -1;
        if (chosen >= 0)
            Run(@switch.Cases[chosen]);
        else if (value.Kind == ValueKind.Choice)
            RunArms(value, @switch.Syntax, arm => Run(@switch, arm));
        else if (value.Kind != ValueKind.Constant || chosen != SwitchArms.None)
            RunUndecided(@switch);
    }

    private void RunUndecided(ISwitchOperation @switch)
    {
        var patterns = @switch.Cases.Select(c => string.Join(", ", c.Clauses.Select(PatternOf))).ToList();
        List<ISwitchCaseOperation?> arms = [.. @switch.Cases];
        if (!@switch.Cases.Any(c => c.Clauses.Any(l => l is IDefaultCaseClauseOperation)))
        {
            arms.Add(null);
            patterns.Add("");
        }

        RunArms(flow.Conditions.Switch(@switch.Value, patterns.ToImmutableArray()), arms.Count, @switch.Syntax, i => Run(arms[i]));
    }

    private void RunArms(Value choice, SyntaxNode node, Action<Value> run) => RunArms(choice.Decision!, choice.Arms.Length, node, i =>
    {
        if (choice.Arms[i] is { } arm)
            run(flow.Conditions.Assumed(arm));
        else
            flow.State = flow.State with { IsDead = true };
    });

    private void RunArms(Decision decision, int count, SyntaxNode node, Action<int> run)
    {
        var before = flow.State;
        var after = new FlowState[count];
        for (var i = 0; i < count; i++)
        {
            flow.State = before with { Assumptions = before.Assumptions.SetItem(decision.Key, i) };
            run(i);
            after[i] = flow.State;
        }

        flow.Budget.TakeMerge(flow.State.Variables.Count);
        flow.State = StateMerge.Merge(decision, after, before, node);
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
