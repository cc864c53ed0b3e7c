using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Runs initialisers on the objects they belong to.</summary>
internal sealed class InitializerReader(FlowContext flow)
{
    private readonly Stack<Value> _receivers = new();

    /// <summary>Runs an initialiser on the object it belongs to.</summary>
    public Value Run(Value receiver, IOperation? initializer)
    {
        if (initializer is null)
            return receiver;

        _receivers.Push(receiver);
        flow.Expressions.Read(initializer);
        _receivers.Pop();
        return receiver;
    }

    public Value Run(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var item in initializer.Initializers)
            flow.Expressions.Read(item);

        return Value.Absent;
    }

    public Value Instance(IInstanceReferenceOperation instance)
    {
        if (instance.ReferenceKind == InstanceReferenceKind.ImplicitReceiver && _receivers.Count > 0)
            return _receivers.Peek();

        return flow.This is { } id ? Value.Of(id, instance.Syntax) : Value.Unknown("this", instance.Syntax);
    }

    public Value Copy(IWithOperation with)
    {
        var source = flow.Expressions.Read(with.Operand);
        if (source.Kind != ValueKind.Object || flow.Find(source.Id) is not { } original || with.Type is null)
        {
            if (with.Type is null || flow.Facts.KindOf(with.Type) is not (ObjectKind.Settings and var kind))
                return flow.Expressions.Other(with);

            var foreign = flow.Create(kind, with.Type, with.Syntax);
            flow.Update(foreign.Id, o => o with { IsEscaped = true });
            return Run(foreign, with.Initializer);
        }

        var copy = flow.Create(original.Kind, with.Type, with.Syntax);
        flow.Update(copy.Id, o => original with { Node = with.Syntax, IsPending = true });
        return Run(copy, with.Initializer);
    }
}
