using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Reads expressions that give one of several values.</summary>
internal sealed class ChoiceReader(FlowContext flow)
{
    public Value Read(IConditionalOperation conditional)
    {
        var (known, decision, holds) = flow.Conditions.Read(conditional.Condition);
        if (known is { } holdsAlways)
            return flow.Expressions.Read(holdsAlways ? conditional.WhenTrue : conditional.WhenFalse);

        var first = flow.Expressions.Read(conditional.WhenTrue);
        var second = flow.Expressions.Read(conditional.WhenFalse);
        return Value.Choose(decision!, holds.Select(h => (Value?)(h ? first : second)).ToImmutableArray(), conditional.Syntax);
    }

    public Value Read(ISwitchExpressionOperation @switch)
    {
        var value = flow.Expressions.Read(@switch.Value);
        var chosen = value.Kind == ValueKind.Constant ? SwitchArms.Chosen(@switch.Arms, value.Constant) : -1;
        if (chosen >= 0)
            return flow.Expressions.Read(@switch.Arms[chosen].Value);

        var patterns = @switch.Arms.Select(a => a.Pattern is IDiscardPatternOperation ? "" : a.Pattern.Syntax.ToString()).ToImmutableArray();
        // An arm that throws gives no value.
        var arms = @switch.Arms.Select(a => Unwrapped(a.Value) is IThrowOperation ? null : flow.Expressions.Read(a.Value)).ToImmutableArray();
        return Value.Choose(flow.Conditions.Switch(@switch.Value, patterns), arms, @switch.Syntax);
    }

    private static IOperation Unwrapped(IOperation operation) => operation is IConversionOperation conversion ? Unwrapped(conversion.Operand) : operation;

    /// <summary>What stands behind <c>??</c> holds unless something else was set, as a variable's default does.</summary>
    public static Value Coalesce(Value left, Value right, SyntaxNode node) => left.Kind switch
    {
        ValueKind.Absent => right,
        ValueKind.Constant => left.Constant is null ? right : left,
        ValueKind.Object => left,
        ValueKind.Unknown when left.IsKept => right,
        _ when right.Kind == ValueKind.Constant => right.With(Marks.VariableDefault),
        ValueKind.Unknown => left,
        _ => Value.UnknownAt(node),
    };
}
