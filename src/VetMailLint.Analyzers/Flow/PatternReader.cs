using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Reads <c>x is ...</c>: what it declares is another name for what it looks at.</summary>
internal sealed class PatternReader(FlowContext flow)
{
    public Value Read(IIsPatternOperation operation)
    {
        var value = flow.Expressions.Read(operation.Value);
        Declare(operation.Pattern, value);
        return Match(operation, value);
    }

    private Value Match(IIsPatternOperation operation, Value value) => value.Kind switch
    {
        ValueKind.Constant => Value.OfFlag(Patterns.Matches(operation.Pattern, value.Constant), operation, value.Marks),
        ValueKind.Object when flow.Find(value.Id) is { } found => Value.OfFlag(Patterns.MatchesObject(operation.Pattern, found.Type), operation),
        ValueKind.Choice => Value.Choose(value.Decision!, value.Arms.Select(a => a is null ? null : Match(operation, a)).ToImmutableArray(), operation.Syntax),
        _ => Value.UnknownAt(operation.Syntax),
    };

    private void Declare(IPatternOperation pattern, Value value)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } name }:
                flow.Assign(name, value);
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } whole)
                    flow.Assign(whole, value);
                if (recursive.DeconstructionSubpatterns.Length + recursive.PropertySubpatterns.Length > 0)
                    flow.Escape(value);
                break;
            case INegatedPatternOperation not:
                Declare(not.Pattern, value);
                break;
            case IBinaryPatternOperation both:
                Declare(both.LeftPattern, value);
                Declare(both.RightPattern, value);
                break;
        }
    }
}
