using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Finds the arm that a constant takes.</summary>
internal static class SwitchArms
{
    /// <summary>The index of the case, or -1 where it cannot be told.</summary>
    public static int Chosen(ImmutableArray<ISwitchCaseOperation> cases, object? constant)
    {
        var fallback = -1;
        for (var i = 0; i < cases.Length; i++)
        {
            foreach (var clause in cases[i].Clauses)
            {
                if (clause is IDefaultCaseClauseOperation)
                    fallback = i;
                else if (ConstantOf(clause) is not { } value)
                    return -1;
                else if (Equals(value.Value, constant))
                    return i;
            }
        }

        return fallback;
    }

    /// <summary>The index of the arm of a switch expression, or -1 where it cannot be told.</summary>
    public static int Chosen(ImmutableArray<ISwitchExpressionArmOperation> arms, object? constant)
    {
        for (var i = 0; i < arms.Length; i++)
        {
            if (arms[i].Guard is not null)
                return -1;
            if (arms[i].Pattern is IDiscardPatternOperation)
                return i;
            if (ConstantOf(arms[i].Pattern) is not { } value)
                return -1;
            if (Equals(value.Value, constant))
                return i;
        }

        return -1;
    }

    private static Microsoft.CodeAnalysis.Optional<object?>? ConstantOf(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true } value } => value,
        IPatternCaseClauseOperation { Guard: null, Pattern: var pattern } => ConstantOf(pattern),
        _ => null,
    };

    private static Microsoft.CodeAnalysis.Optional<object?>? ConstantOf(IPatternOperation pattern) =>
        pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true } value } ? value : null;
}
