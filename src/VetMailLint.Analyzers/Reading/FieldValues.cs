using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Reading;

/// <summary>
/// What a field holds that several members write: whatever the last of them left, so each is an alternative. Where one of them leaves something
/// that is not known, or where the alternatives of two fields could be crossed, nothing is known.
/// </summary>
internal sealed class FieldValues(FlowContext flow, FlowState initial, IReadOnlyDictionary<MethodDeclarationSyntax, FlowState?> exits)
{
    private readonly Dictionary<MethodDeclarationSyntax, string> _groups = [];

    /// <summary>The value and the methods that it may come from; null where it is not known.</summary>
    public (Value Value, HashSet<MethodDeclarationSyntax> Givers)? Of(CarriedField field)
    {
        var arms = new List<Value?>();
        var givers = new HashSet<MethodDeclarationSyntax>();
        if (!TryAddInitial(field, arms))
            return null;

        foreach (var feeder in field.Feeders)
        {
            if (exits[feeder] is not { } exit || !exit.Variables.TryGetValue(field.Symbol, out var left))
                return null;

            var value = Written(left);
            if (value is { Kind: ValueKind.Unknown } || left.IsKept)
                return null;
            if (value is not null && !IsNothing(value))
                givers.Add(feeder);

            arms.Add(value is null || IsNothing(value) ? null : value);
        }

        return Choose(field, arms) is { } chosen ? (chosen, givers) : null;
    }

    private Value? Choose(CarriedField field, List<Value?> arms)
    {
        var key = "field:" + string.Join(",", field.Feeders.Select(f => f.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (arms.TrueForAll(a => a is null))
            return null;

        var labels = field.Feeders.Select(f => $"after `{f.Identifier.ValueText}`").Prepend("until a member sets it anew").ToImmutableArray();
        var value = Value.Choose(flow.Decide(key, labels), arms.ToImmutableArray(), field.Declaration);
        return value is { Kind: ValueKind.Choice, Decision.Key: var decision } && decision == key && AreCrossed(field, key) ? null : value;
    }

    // One method that writes both fields, and another that writes only one of them.
    private bool AreCrossed(CarriedField field, string key)
    {
        var crossed = false;
        foreach (var feeder in field.Feeders)
        {
            if (!_groups.TryGetValue(feeder, out var group))
                _groups.Add(feeder, key);
            else
                crossed |= group != key;
        }

        return crossed;
    }

    // What a class does not give a field is nothing: what needs it fails, and the failure is no setting. A switch is off, but nobody chose that.
    private bool TryAddInitial(CarriedField field, List<Value?> arms)
    {
        if (!initial.Variables.TryGetValue(field.Symbol, out var value))
        {
            if (field.Declaration is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null })
                return false;

            var type = field.Symbol is IFieldSymbol own ? own.Type : ((IPropertySymbol)field.Symbol).Type;
            var isNothing = type.IsReferenceType || type.SpecialType == SpecialType.System_Int32 || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
            arms.Add(isNothing ? null : Value.UnknownAt(field.Declaration));
            return true;
        }

        arms.Add(IsNothing(value) ? null : value);
        return value.Kind != ValueKind.Unknown;
    }

    private static bool IsNothing(Value value) => value is { Kind: ValueKind.Constant, Constant: null or "" or 0 };

    /// <summary>A value without the ways on which the method did not write it; null where none is left.</summary>
    private static Value? Written(Value value)
    {
        if (value.Kind == ValueKind.Unknown)
            return value.IsKept ? null : value;
        if (value.Kind != ValueKind.Choice)
            return value;

        var arms = value.Arms.Select(a => a is null || IsNothing(a) ? null : Written(a)).ToImmutableArray();
        return arms.All(a => a is null) ? null : Value.Choose(value.Decision!, arms, value.Node!);
    }
}
