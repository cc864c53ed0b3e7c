using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Matches patterns with constants.</summary>
internal static class Patterns
{
    /// <summary>Whether a constant matches; null where it cannot be told.</summary>
    public static bool? Matches(IPatternOperation pattern, object? constant) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation { MatchesNull: true } => true,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true } value } => Equals(value.Value, constant),
        INegatedPatternOperation not => !Matches(not.Pattern, constant),
        IBinaryPatternOperation both => Both(both.OperatorKind == BinaryOperatorKind.Or, Matches(both.LeftPattern, constant), Matches(both.RightPattern, constant)),
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: int limit } } relation when constant is int number => Holds(relation.OperatorKind, number, limit),
        // { } asks for something.
        IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, PropertySubpatterns.Length: 0 } => constant is null ? false : null,
        _ => null,
    };

    /// <summary>Whether an object of a type matches; null where it cannot be told.</summary>
    public static bool? MatchesObject(IPatternOperation pattern, ITypeSymbol type) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => true,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => false,
        INegatedPatternOperation not => !MatchesObject(not.Pattern, type),
        ITypePatternOperation { MatchedType: { } matched } => IsOne(type, matched),
        IDeclarationPatternOperation { MatchedType: { } matched } => IsOne(type, matched),
        IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, PropertySubpatterns.Length: 0, MatchedType: { } matched } => IsOne(type, matched),
        _ => null,
    };

    private static bool? IsOne(ITypeSymbol type, ITypeSymbol matched)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, matched))
                return true;
        }

        return null;
    }

    private static bool? Both(bool deciding, bool? left, bool? right) =>
        left == deciding || right == deciding ? deciding : left is null || right is null ? null : !deciding;

    private static bool? Holds(BinaryOperatorKind kind, int number, int limit) => kind switch
    {
        BinaryOperatorKind.LessThan => number < limit,
        BinaryOperatorKind.LessThanOrEqual => number <= limit,
        BinaryOperatorKind.GreaterThan => number > limit,
        BinaryOperatorKind.GreaterThanOrEqual => number >= limit,
        _ => null,
    };
}
