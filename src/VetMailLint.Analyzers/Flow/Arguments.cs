using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>The arguments of a call by the names of their parameters.</summary>
internal sealed class Arguments
{
    /// <summary>No arguments.</summary>
    public static Arguments None { get; } = new();

    private readonly List<(string Name, Value Value, bool IsDefault)> _values = [];

    /// <summary>The value given for a parameter; absent where the call gives none.</summary>
    public Value this[string parameter] => _values.Find(v => v.Name == parameter && !v.IsDefault).Value ?? Value.Absent;

    public int Count => _values.Count;

    /// <summary>The argument at a position of the parameter list.</summary>
    public Value At(int index) => index < _values.Count ? _values[index].Value : Value.Absent;

    public bool Has(string parameter) => _values.Exists(v => v.Name == parameter && !v.IsDefault);

    /// <summary>The parameters and values that the call gives.</summary>
    public IEnumerable<(string Name, Value Value)> Given() => _values.Where(v => !v.IsDefault).Select(v => (v.Name, v.Value));

    /// <summary>Whether an object that is followed is among them.</summary>
    public bool HaveObjects => _values.Exists(v => v.Value.Kind is ValueKind.Object or ValueKind.Choice);

    /// <summary>Whether others are the same values, and constants written at the same places.</summary>
    public bool AreSame(Arguments others)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            if (i >= others.Count || !_values[i].Value.IsSame(others._values[i].Value) || (_values[i].Value.Kind == ValueKind.Constant && _values[i].Value.Node != others._values[i].Value.Node))
                return false;
        }

        return _values.Count == others.Count;
    }

    public static Arguments Read(FlowContext flow, ImmutableArray<IArgumentOperation> operations)
    {
        var arguments = new Arguments();
        foreach (var operation in operations)
        {
            var parameter = operation.Parameter;
            var isOut = parameter?.RefKind is RefKind.Out or RefKind.Ref;
            var value = parameter?.RefKind == RefKind.Out ? Value.UnknownAt(operation.Syntax) : flow.Expressions.Read(operation.Value);
            arguments._values.Add((parameter?.Name ?? "", value, operation.ArgumentKind == ArgumentKind.DefaultValue));
            if (isOut)
                flow.Members.Assign(operation.Value, Value.UnknownAt(operation.Syntax));
        }

        return arguments;
    }

    /// <summary>Code that is not seen gets them all.</summary>
    public void Escape(FlowContext flow)
    {
        foreach (var (_, value, _) in _values)
            flow.Escape(value);
    }
}
