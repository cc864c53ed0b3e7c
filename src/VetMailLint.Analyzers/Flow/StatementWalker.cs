using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Walks statements in the order in which they run.</summary>
internal sealed class StatementWalker(FlowContext flow)
{
    private static readonly string[] TryLabels = ["unless the `catch` runs", "when the `catch` runs"];

    public void Run(IOperation? operation)
    {
        if (operation is null || !flow.Step())
            return;

        switch (operation)
        {
            case IBlockOperation block:
                RunAll(block.Operations);
                break;
            case IMethodBodyOperation method:
                Run(method.BlockBody ?? method.ExpressionBody);
                break;
            case IConstructorBodyOperation constructor:
                if (constructor.Initializer is not null)
                    Run(constructor.Initializer);
                Run(constructor.BlockBody ?? constructor.ExpressionBody);
                break;
            case IVariableDeclarationGroupOperation group:
                Declare(group);
                break;
            case IUsingOperation @using:
                Run(@using.Resources);
                Run(@using.Body);
                break;
            case IUsingDeclarationOperation declaration:
                Declare(declaration.DeclarationGroup);
                break;
            case IConditionalOperation { Syntax: not Microsoft.CodeAnalysis.CSharp.Syntax.ConditionalExpressionSyntax } conditional:
                Run(conditional);
                break;
            case ISwitchOperation @switch:
                Run(@switch);
                break;
            case ITryOperation @try:
                Run(@try);
                break;
            case ILoopOperation loop:
                Run(loop);
                break;
            case ILockOperation @lock:
                Run(@lock.Body);
                break;
            case ILabeledOperation labeled:
                Run(labeled.Operation);
                break;
            case ILocalFunctionOperation function:
                RunAside(function.Body);
                break;
            case IReturnOperation { Kind: OperationKind.Return } @return:
                Return(@return);
                break;
            case IBranchOperation branch:
                Leave(branch);
                break;
            default:
                flow.Expressions.Read(operation);
                break;
        }
    }

    /// <summary>Runs a body that may be called later: what it builds counts, what it assigns does not.</summary>
    public void RunAside(IOperation? body)
    {
        if (body is null)
            return;

        var before = flow.State;
        flow.Run(body, body.Syntax);
        flow.State = before with { Objects = flow.State.Objects };
    }

    private void RunAll(ImmutableArray<IOperation> operations)
    {
        foreach (var operation in operations)
            Run(operation);
    }

    private void Declare(IVariableDeclarationGroupOperation group)
    {
        foreach (var declaration in group.Declarations)
        {
            foreach (var declarator in declaration.Declarators)
            {
                if ((declarator.Initializer ?? declaration.Initializer) is { } initializer)
                    flow.Assign(declarator.Symbol, flow.Expressions.Read(initializer.Value));
            }
        }
    }

    private void Run(IConditionalOperation conditional)
    {
        var (known, decision, holds) = flow.Conditions.Read(conditional.Condition);
        if (known is { } holdsAlways)
            Run(holdsAlways ? conditional.WhenTrue : conditional.WhenFalse);
        else
            RunArms(decision!, [.. holds.Select(h => h ? conditional.WhenTrue : conditional.WhenFalse)], conditional.Syntax, Run);
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

        flow.State = StateMerge.Merge(decision, after, before, node);
    }

    private void Run(ISwitchOperation @switch)
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
        RunAll(arm.Body);
        JoinWith(flow.Frame.Breaks.Pop(), arm.Syntax);
    }

    private void Run(ITryOperation @try)
    {
        var before = flow.State;
        Run(@try.Body);
        if (@try.Catches.Length > 0)
        {
            var after = flow.State;
            // What the body had done when it failed is not known.
            var failed = after.IsDead ? before : StateMerge.Join(before, after, @try.Syntax);
            List<FlowState> arms = [after];
            foreach (var handler in @try.Catches)
            {
                flow.State = failed;
                Run(handler.Handler);
                arms.Add(flow.State);
            }

            var key = "try@" + @try.Syntax.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var decision = flow.Decide(key, arms.Select((_, i) => TryLabels[Math.Min(i, 1)]).ToImmutableArray());
            flow.State = StateMerge.Merge(decision, arms, before, @try.Syntax);
        }

        Run(@try.Finally);
    }

    private void Run(ILoopOperation loop)
    {
        if (loop is IForLoopOperation @for)
            RunAll(@for.Before);
        if (loop is IForEachLoopOperation each)
            flow.Escape(flow.Expressions.Read(each.Collection));

        var before = flow.State;
        var wasMuted = flow.IsMuted;
        flow.IsMuted = true;
        RunOnce(loop);
        flow.IsMuted = wasMuted;

        // The second round sees what the first one changes as unknown, so it stands for all.
        var settled = StateMerge.Join(before, flow.State, loop.Syntax);
        flow.State = settled with { Objects = settled.Objects.RemoveRange(settled.Objects.Keys.Where(id => !before.Objects.ContainsKey(id))) };
        settled = flow.State;
        RunOnce(loop);
        flow.State = StateMerge.Join(settled, flow.State, loop.Syntax);
    }

    private void RunOnce(ILoopOperation loop)
    {
        flow.Frame.Breaks.Push([]);
        flow.Frame.Continues.Push([]);
        if (loop is IWhileLoopOperation { Condition: { } condition })
            flow.Expressions.Read(condition);
        Run(loop.Body);
        JoinWith(flow.Frame.Continues.Pop(), loop.Syntax);
        if (loop is IForLoopOperation @for)
            RunAll(@for.AtLoopBottom);
        JoinWith(flow.Frame.Breaks.Pop(), loop.Syntax);
    }

    private void JoinWith(List<FlowState> states, SyntaxNode node)
    {
        foreach (var state in states)
            flow.State = StateMerge.Join(flow.State, state, node);
    }

    private void Return(IReturnOperation @return)
    {
        var value = @return.ReturnedValue is { } returned ? flow.Expressions.Read(returned) : null;
        if (flow.Frame.Caller is null && value is not null)
            flow.Return(value);

        flow.Frame.Exits.Add((flow.State, value));
        flow.State = flow.State with { IsDead = true };
    }

    private void Leave(IBranchOperation branch)
    {
        var states = branch.BranchKind switch
        {
            BranchKind.Break when flow.Frame.Breaks.Count > 0 => flow.Frame.Breaks.Peek(),
            BranchKind.Continue when flow.Frame.Continues.Count > 0 => flow.Frame.Continues.Peek(),
            _ => null,
        };
        states?.Add(flow.State);
        flow.State = flow.State with { IsDead = true };
    }
}
