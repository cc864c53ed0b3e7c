using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Decides conditions by what is known of their values, or gives the decision that stands for one that cannot be decided.</summary>
internal sealed class ConditionReader(FlowContext flow)
{
    private const int MaxLabel = 60;

    /// <summary>What a value is on the ways that lead here.</summary>
    public Value Assumed(Value value)
    {
        while (value.Kind == ValueKind.Choice && flow.State.Assumptions.TryGetValue(value.Decision!.Key, out var arm)
            && arm < value.Arms.Length && value.Arms[arm] is { } known)
            value = known;

        return value;
    }

    /// <summary>The decision that stands for a condition that cannot be decided, and whether the condition holds in the first arm of it or in the second.</summary>
    public (Decision Decision, bool HoldsFirst) Undecided(IOperation condition)
    {
        var holdsFirst = true;
        while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand })
            (condition, holdsFirst) = (operand, !holdsFirst);

        return (DecisionOf(condition), holdsFirst);
    }

    /// <summary>The arm of a decision that leads here; null where either may.</summary>
    public int? ArmOf(Decision decision) => flow.State.Assumptions.TryGetValue(decision.Key, out var arm) ? arm : null;

    /// <summary>One decision for all arms of a switch on the same value.</summary>
    public Decision Switch(IOperation value, ImmutableArray<string> patterns)
    {
        var subject = Shown(value.Syntax);
        var labels = ImmutableArray.CreateBuilder<string>(patterns.Length);
        foreach (var pattern in patterns)
            labels.Add(pattern.Length is 0 or > MaxLabel || HasText(pattern) ? $"in an arm of the switch on {subject}" : $"when {subject} is `{pattern}`");

        return flow.Decide($"switch {KeyOf(value)} {string.Join("|", patterns)}", labels.ToImmutable());
    }

    private Decision DecisionOf(IOperation condition)
    {
        var shown = Shown(condition.Syntax);
        return flow.Decide(KeyOf(condition), ImmutableArray.Create($"when {shown}", $"when {shown} is false"));
    }

    // The same text is the same condition only as long as nothing in it was assigned, and within one call of a method.
    private string KeyOf(IOperation condition)
    {
        var key = new System.Text.StringBuilder(condition.Syntax.WithoutTrivia().ToString());
        foreach (var operation in condition.DescendantsAndSelf())
        {
            ISymbol? symbol = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                IFieldReferenceOperation field => field.Field,
                IPropertyReferenceOperation property => property.Property,
                // Two calls need not give one value.
                IInvocationOperation => condition.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart),
                _ => null,
            };
            if (operation is IInvocationOperation)
                key.Append('@').Append(operation.Syntax.SpanStart);
            if (symbol is ILocalSymbol or IParameterSymbol && symbol.Locations is [{ } place, ..])
                key.Append('@').Append(place.SourceSpan.Start);
            if (symbol is not null)
                key.Append('#').Append(flow.VersionOf(symbol));
        }

        return key.Append('/').Append(flow.Frame.Depth).ToString();
    }

    private static string Shown(SyntaxNode node)
    {
        var text = node.WithoutTrivia().ToString();
        if (text.Length <= MaxLabel && !HasText(text) && text.IndexOf('\n') < 0)
            return $"`{text}`";

        return $"the condition on line {node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
    }

    // A literal may be a secret.
    private static bool HasText(string text) => text.IndexOf('"') >= 0;
}
