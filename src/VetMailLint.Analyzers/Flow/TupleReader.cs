using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Keeps the values of tuples together, as <c>var (port, mode) = ssl ? (465, A) : (587, B)</c> does.</summary>
internal sealed class TupleReader(FlowContext flow)
{
    public Value Read(ITupleOperation tuple)
    {
        var made = flow.Create(ObjectKind.Tuple, tuple.Type!, tuple.Syntax);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var value = flow.Expressions.Read(tuple.Elements[i]);
            // Whoever takes the tuple apart elsewhere has what is in it.
            flow.Escape(value);
            var name = NameOf(i);
            flow.Update(made.Id, o => o.With(name, value));
        }

        return made;
    }

    public Value Assign(Microsoft.CodeAnalysis.IOperation target, Value value)
    {
        var parts = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (parts is not ITupleOperation tuple)
            return value;

        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var part = Element(value, NameOf(i)) ?? Value.UnknownAt(tuple.Elements[i].Syntax);
            if (tuple.Elements[i] is ITupleOperation inner)
                Assign(inner, part);
            else if (tuple.Elements[i] is not IDiscardOperation)
                flow.Members.Assign(tuple.Elements[i], part);
        }

        return value;
    }

    private Value? Element(Value value, string name) => value.Kind switch
    {
        ValueKind.Object when flow.Find(value.Id) is { Kind: ObjectKind.Tuple } found => found[name],
        ValueKind.Choice => Value.Choose(value.Decision!, value.Arms.Select(a => a is null ? null : Element(a, name) ?? Value.UnknownAt(value.Node!)).ToImmutableArray(), value.Node!),
        _ => null,
    };

    private static string NameOf(int index) => "Item" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
