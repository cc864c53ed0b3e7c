using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Decides conditions, or gives the decision that stands for one that cannot be decided.</summary>
internal sealed class ConditionReader(FlowContext flow)
{
    private const int MaxLabel = 60;

    /// <summary>The condition's value, or the decision that it hangs on and whether it holds in each arm of it.</summary>
    public (bool? Known, Decision? Decision, bool[] Holds) Read(IOperation condition)
    {
        if (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
        {
            var (known, decision, holds) = Read(not.Operand);
            return (known is { } value ? !value : null, decision, [.. holds.Select(h => !h)]);
        }

        var read = flow.Expressions.Read(condition);
        if (read is { Kind: ValueKind.Constant, Constant: bool constant })
            return (constant, null, []);
        if (read.Kind == ValueKind.Choice && read.Arms.All(a => a is null or { Kind: ValueKind.Constant, Constant: bool }))
            return Assumed(read.Decision!, [.. read.Arms.Select(a => a?.Constant is true)]);

        return Assumed(DecisionOf(condition), [true, false]);
    }

    /// <summary>One decision for all arms of a switch on the same value.</summary>
    public Decision Switch(IOperation value, ImmutableArray<string> patterns)
    {
        var subject = Shown(value.Syntax);
        var labels = ImmutableArray.CreateBuilder<string>(patterns.Length);
        foreach (var pattern in patterns)
            labels.Add(pattern.Length is 0 or > MaxLabel || HasText(pattern) ? $"in an arm of the switch on {subject}" : $"when {subject} is `{pattern}`");

        return flow.Decide($"switch {KeyOf(value)} {string.Join("|", patterns)}", labels.ToImmutable());
    }

    private (bool? Known, Decision? Decision, bool[] Holds) Assumed(Decision decision, bool[] holds) =>
        flow.State.Assumptions.TryGetValue(decision.Key, out var arm) && arm < holds.Length ? (holds[arm], null, holds) : (null, decision, holds);

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
