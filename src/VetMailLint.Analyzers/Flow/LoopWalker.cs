using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Walks loops until they settle.</summary>
internal sealed class LoopWalker(FlowContext flow)
{
    public void Run(ILoopOperation loop)
    {
        if (loop is IForLoopOperation @for)
            flow.Statements.RunAll(@for.Before);
        if (loop is IForEachLoopOperation each)
            flow.Escape(flow.Expressions.Read(each.Collection));

        if (loop is IWhileLoopOperation { ConditionIsTop: true, Condition: { } asked } && flow.Expressions.Read(asked) is { Kind: ValueKind.Constant, Constant: false })
            return;

        var before = flow.State;
        var wasMuted = flow.IsMuted;
        flow.IsMuted = true;
        RunOnce(loop);
        flow.IsMuted = wasMuted;
        flow.Budget.TakeMerge(flow.State.Variables.Count);

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
        flow.Statements.Run(loop.Body);
        flow.State = StateMerge.Join(flow.State, flow.Frame.Continues.Pop(), loop.Syntax);
        if (loop is IForLoopOperation @for)
            flow.Statements.RunAll(@for.AtLoopBottom);
        flow.State = StateMerge.Join(flow.State, flow.Frame.Breaks.Pop(), loop.Syntax);
    }
}
