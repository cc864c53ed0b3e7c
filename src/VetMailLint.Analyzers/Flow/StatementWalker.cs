using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Walks statements in the order in which they run.</summary>
internal sealed class StatementWalker(FlowContext flow)
{
    private readonly BranchWalker _branches = new(flow);
    private readonly TryWalker _tries = new(flow);
    private readonly LoopWalker _loops = new(flow);

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
                _branches.Run(conditional);
                break;
            case ISwitchOperation @switch:
                _branches.Run(@switch);
                break;
            case ITryOperation @try:
                _tries.Run(@try);
                break;
            case ILoopOperation loop:
                _loops.Run(loop);
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
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded }:
                flow.Escape(flow.Expressions.Read(yielded));
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

    /// <summary>Runs a body that may be called later: what it builds counts, what it assigns is unknown.</summary>
    public void RunAside(IOperation? body)
    {
        if (body is null)
            return;

        var before = flow.State;
        flow.Escape(flow.Run(body, body.Syntax));
        var after = flow.State;
        flow.State = before with { Objects = after.Objects };
        if (ReferenceEquals(after.Variables, before.Variables))
            return;

        // Whether it ran is not known where what it assigns is used.
        foreach (var pair in before.Variables)
        {
            if (after.Variables.TryGetValue(pair.Key, out var value) && !value.IsSame(pair.Value))
                flow.Assign(pair.Key, Value.Unknown($"aside:{pair.Key.Name}@{body.Syntax.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture)}", body.Syntax));
        }
    }

    /// <summary>Runs statements one after the other.</summary>
    public void RunAll(ImmutableArray<IOperation> operations)
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
