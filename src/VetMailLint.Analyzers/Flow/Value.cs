using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Flow;

/// <summary>What is known of an expression's value, and the expression that gave it.</summary>
internal sealed class Value
{
    /// <summary>Values that nest deeper in conditions are given up.</summary>
    private const int MaxWeight = 16;

    private Value(ValueKind kind, SyntaxNode? node) => (Kind, Node) = (kind, node);

    public static Value Absent { get; } = new(ValueKind.Absent, null);

    public ValueKind Kind { get; }

    /// <summary>Where the value is written.</summary>
    public SyntaxNode? Node { get; }

    public object? Constant { get; private init; }

    /// <summary>The type of a constant, which names the members of an enumeration.</summary>
    public ITypeSymbol? Type { get; private init; }

    /// <summary>Of an unknown value: equal origins are equal values.</summary>
    public string Origin { get; private init; } = "";

    /// <summary>Whether a variable still holds what it held before.</summary>
    public bool IsKept { get; private init; }

    public int Id { get; private init; }

    public Decision? Decision { get; private init; }

    /// <summary>A value for each arm; null for an arm that does not come here.</summary>
    public ImmutableArray<Value?> Arms { get; private init; } = ImmutableArray<Value?>.Empty;

    public Marks Marks { get; private init; }

    private int Weight { get; init; } = 1;

    public static Value Of(object? constant, ITypeSymbol? type, SyntaxNode node, Marks marks = Marks.None) =>
        new(ValueKind.Constant, node) { Constant = constant, Type = type, Marks = marks };

    /// <summary>What a variable held before the method that is run; whoever ran before it wrote that.</summary>
    public static Value Kept(ISymbol variable) => new(ValueKind.Unknown, null) { Origin = "kept:" + variable.Name, IsKept = true };

    public static Value Unknown(string origin, SyntaxNode? node) => new(ValueKind.Unknown, node) { Origin = origin };

    /// <summary>What an operation answers where it can be told.</summary>
    public static Value OfFlag(bool? flag, IOperation operation, Marks marks = Marks.None) =>
        flag is { } known ? Of(known, operation.Type, operation.Syntax, marks) : UnknownAt(operation.Syntax);

    /// <summary>A value that is equal to nothing but itself.</summary>
    public static Value UnknownAt(SyntaxNode node) =>
        Unknown("at:" + node.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture), node);

    public static Value Of(int id, SyntaxNode node) => new(ValueKind.Object, node) { Id = id };

    public static Value Choose(Decision decision, ImmutableArray<Value?> arms, SyntaxNode node)
    {
        Value? same = null;
        var weight = 0;
        var differ = false;
        var pruned = ImmutableArray.CreateBuilder<Value?>(arms.Length);
        for (var i = 0; i < arms.Length; i++)
        {
            var arm = arms[i] is { Kind: ValueKind.Choice } inner && inner.Decision!.Key == decision.Key && i < inner.Arms.Length ? inner.Arms[i] : arms[i];
            pruned.Add(arm);
            if (arm is null)
                continue;

            weight += arm.Weight;
            differ |= same is not null && !same.IsSame(arm);
            same ??= arm;
        }

        if (!differ)
            return same ?? UnknownAt(node);

        return weight > MaxWeight ? UnknownAt(node) : new(ValueKind.Choice, node) { Decision = decision, Arms = pruned.MoveToImmutable(), Weight = weight };
    }

    public Value With(Marks marks) => Kind == ValueKind.Constant ? Of(Constant, Type, Node!, Marks | marks) : this;

    /// <summary>Whether both are surely one value.</summary>
    public bool IsSame(Value other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (Kind != other.Kind)
            return false;

        return Kind switch
        {
            ValueKind.Constant => Equals(Constant, other.Constant) && Marks == other.Marks,
            ValueKind.Unknown => Origin == other.Origin,
            ValueKind.Object => Id == other.Id,
            ValueKind.Choice => Decision!.Key == other.Decision!.Key && AreSame(Arms, other.Arms),
            _ => true,
        };
    }

    private static bool AreSame(ImmutableArray<Value?> left, ImmutableArray<Value?> right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (i >= right.Length || (left[i] is null) != (right[i] is null) || (left[i] is { } value && !value.IsSame(right[i]!)))
                return false;
        }

        return left.Length == right.Length;
    }
}
