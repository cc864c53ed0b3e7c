using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Reads calls and creations: those of mail libraries by what they mean, those of the same class by running them.</summary>
internal sealed class CallReader(FlowContext flow)
{
    /// <summary>That far calls are followed.</summary>
    public const int MaxDepth = 5;

    /// <summary>What is longer is no helper.</summary>
    public const int LongestHelper = 4_000;

    public Value Create(IObjectCreationOperation creation)
    {
        var arguments = Arguments.Read(flow, creation.Arguments);
        flow.Libraries.Keep(arguments, creation.Syntax);
        var kind = creation.Type is null ? ObjectKind.None : flow.Facts.KindOf(creation.Type);
        // A class of this file is read with what it is given; of one elsewhere the names of its parameters tell.
        if (kind == ObjectKind.None && creation is { Type: { } type, Constructor: { } told } && !IsHere(told) && flow.Facts.IsTold(type))
            return flow.Initializers.Run(flow.Libraries.Tell(type, creation.Syntax, arguments), creation.Initializer);
        if (kind == ObjectKind.None)
        {
            arguments.Escape(flow);
            flow.Initializers.Run(Value.UnknownAt(creation.Syntax), creation.Initializer);
            return Value.UnknownAt(creation.Syntax);
        }

        if (kind == ObjectKind.SystemClient)
            flow.Sink.Handed.Note(flow, creation, flow.Facts.SystemClients);

        var value = flow.Create(kind, creation.Type!, creation.Syntax);
        flow.Constructors.Run(value.Id, kind, creation, arguments);
        return flow.Initializers.Run(value, creation.Initializer);
    }

    public Value Call(IInvocationOperation call)
    {
        var target = call.TargetMethod;
        var instance = call.Instance is null ? Value.Absent : flow.Expressions.Read(call.Instance);
        var arguments = Arguments.Read(flow, call.Arguments);
        flow.Libraries.Keep(arguments, call.Syntax);
        if (target.MethodKind == MethodKind.Constructor)
            return Chained(call, target, arguments);
        if (flow.Libraries.Call(call, instance, arguments) is { } known)
            return known;
        if (KnownCalls.Read(call, instance, arguments) is { } folded)
            return folded;
        if (BodyOf(call) is { } body)
            return Run(call, body, arguments);

        arguments.Escape(flow);
        return Value.UnknownAt(call.Syntax);
    }

    private Value Run(IInvocationOperation call, IOperation body, Arguments arguments)
    {
        if (call.Arguments.Any(a => a.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
            return Inline(call.TargetMethod, body, arguments, call.Syntax, call.Arguments);

        var before = flow.State;
        if (flow.Summaries.Find(call.TargetMethod, arguments, before, flow.Frame.Depth) is { } known)
            return known;

        var result = Inline(call.TargetMethod, body, arguments, call.Syntax);
        if (!flow.IsExhausted)
            flow.State = flow.Summaries.Add(call.TargetMethod, arguments, before, flow.State, result, flow.Frame.Depth);

        return result;
    }

    // : this(...) and : base(...)
    private Value Chained(IInvocationOperation call, IMethodSymbol target, Arguments arguments)
    {
        if (flow.This is { } id && flow.Facts.KindOf(target.ContainingType) is not ObjectKind.None and var kind && flow.Facts.IsLibrary(target.ContainingType))
            flow.Libraries.Create(id, kind, target.ContainingType, arguments);
        else if (IsHere(target) && flow.Frame.Depth < MaxDepth && flow.OperationOf(target.DeclaringSyntaxReferences[0].GetSyntax(flow.Cancellation)) is { } body)
            Inline(target, body, arguments, call.Syntax);

        return Value.Absent;
    }

    private bool IsHere(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences is [{ } reference] && reference.SyntaxTree == flow.Model.SyntaxTree;

    private IOperation? BodyOf(IInvocationOperation call)
    {
        var target = call.TargetMethod;
        var isOwn = call.Instance is null or IInstanceReferenceOperation;
        if (!isOwn || flow.Frame.Depth >= MaxDepth || target is { IsVirtual: true } or { IsOverride: true } or { IsAbstract: true } || !IsHere(target)
            || target.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction)
            || target.DeclaringSyntaxReferences[0].Span.Length > LongestHelper)
            return null;

        return flow.OperationOf(target.DeclaringSyntaxReferences[0].GetSyntax(flow.Cancellation)) switch
        {
            ILocalFunctionOperation local => local.Body,
            var body => body,
        };
    }

    public Value Inline(IMethodSymbol target, IOperation body, Arguments arguments, SyntaxNode node, ImmutableArray<IArgumentOperation> given = default)
    {
        flow.Budget.AddCall();
        var callers = flow.State.Variables;
        foreach (var parameter in target.OriginalDefinition.Parameters)
        {
            if (arguments[parameter.Name] is { Kind: not ValueKind.Absent } value)
                flow.Assign(parameter, value);
        }

        var result = flow.Run(body, node);
        // A parameter's value belongs to this call alone.
        var after = flow.State.Variables;
        foreach (var parameter in target.OriginalDefinition.Parameters)
            after = callers.TryGetValue(parameter, out var own) ? after.SetItem(parameter, own) : after.Remove(parameter);

        var left = flow.State.Variables;
        flow.State = flow.State with { Variables = after };
        if (!given.IsDefault)
            HandBack(given, left);

        return result;
    }

    // What a helper leaves in an out or ref parameter is the caller's.
    private void HandBack(ImmutableArray<IArgumentOperation> given, ImmutableDictionary<ISymbol, Value> left)
    {
        foreach (var argument in given)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter && left.TryGetValue(parameter.OriginalDefinition, out var value))
                flow.Members.Assign(argument.Value, value);
        }
    }
}
