using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Finds the arm that a constant takes.</summary>
internal static class SwitchArms
{
    /// <summary>The constant takes no arm.</summary>
    public const int None = -2;

    private const int Unknown = -1;

    /// <summary>The index of the case, <see cref="None"/>, or another negative number where it cannot be told.</summary>
    public static int Chosen(ImmutableArray<ISwitchCaseOperation> cases, object? constant)
    {
        var fallback = None;
        for (var i = 0; i < cases.Length; i++)
        {
            foreach (var clause in cases[i].Clauses)
            {
                if (clause is IDefaultCaseClauseOperation)
                    fallback = i;
                else if (Takes(clause, constant) is not { } takes)
                    return Unknown;
                else if (takes)
                    return i;
            }
        }

        return fallback;
    }

    /// <summary>The index of the arm of a switch expression, or a negative number where it cannot be told.</summary>
    public static int Chosen(ImmutableArray<ISwitchExpressionArmOperation> arms, object? constant)
    {
        for (var i = 0; i < arms.Length; i++)
        {
            if (Patterns.Matches(arms[i].Pattern, constant) is not { } takes || (takes && arms[i].Guard is not null))
                return Unknown;
            if (takes)
                return i;
        }

        return Unknown;
    }

    private static bool? Takes(ICaseClauseOperation clause, object? constant) => clause switch
    {
        ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true } value } => Equals(value.Value, constant),
        IPatternCaseClauseOperation pattern => Patterns.Matches(pattern.Pattern, constant) is false ? false
            : pattern.Guard is null ? Patterns.Matches(pattern.Pattern, constant) : null,
        _ => null,
    };
}
