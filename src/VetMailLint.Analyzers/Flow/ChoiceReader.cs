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
        var holds = flow.Expressions.Read(conditional.Condition);
        if (holds is { Kind: ValueKind.Constant, Constant: bool known })
            return flow.Expressions.Read(known ? conditional.WhenTrue : conditional.WhenFalse);

        var first = flow.Expressions.Read(conditional.WhenTrue);
        var second = flow.Expressions.Read(conditional.WhenFalse);
        return Choose(conditional, holds, first, second);
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
        return Choose(@switch, value, Value.Choose(flow.Conditions.Switch(@switch.Value, patterns), arms, @switch.Syntax), arms);
    }

    // What a condition hangs on, the value hangs on: the branch that is excluded by one of several values does not meet that value.
    private Value Choose(IConditionalOperation conditional, Value holds, Value first, Value second)
    {
        holds = flow.Conditions.Assumed(holds);
        if (holds is { Kind: ValueKind.Constant, Constant: bool known })
            return known ? first : second;
        if (holds.Kind == ValueKind.Choice)
            return Value.Choose(holds.Decision!, holds.Arms.Select(a => a is null ? null : Choose(conditional, a, first, second)).ToImmutableArray(), conditional.Syntax);

        var (decision, holdsFirst) = flow.Conditions.Undecided(conditional.Condition);
        if (flow.Conditions.ArmOf(decision) is { } arm)
            return (arm == 0) == holdsFirst ? first : second;

        return Value.Choose(decision, holdsFirst ? ImmutableArray.Create<Value?>(first, second) : ImmutableArray.Create<Value?>(second, first), conditional.Syntax);
    }

    private Value Choose(ISwitchExpressionOperation @switch, Value value, Value undecided, ImmutableArray<Value?> arms)
    {
        value = flow.Conditions.Assumed(value);
        if (value.Kind == ValueKind.Choice)
            return Value.Choose(value.Decision!, value.Arms.Select(a => a is null ? null : Choose(@switch, a, undecided, arms)).ToImmutableArray(), @switch.Syntax);

        var chosen = value.Kind == ValueKind.Constant ? SwitchArms.Chosen(@switch.Arms, value.Constant) : -1;
        return chosen >= 0 ? arms[chosen] ?? undecided : undecided;
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
