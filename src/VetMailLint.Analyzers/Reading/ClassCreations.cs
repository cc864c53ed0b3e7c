using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Where a file creates objects of its own classes and writes down what they are given: each is a way in which such an object sends.</summary>
internal sealed class ClassCreations(FlowContext flow)
{
    /// <summary>More creations of one class are not told apart.</summary>
    private const int Most = 4;

    private Dictionary<string, List<ObjectCreationExpressionSyntax>>? _byName;

    /// <summary>For each creation with a text the constructor and the state in which it begins.</summary>
    public IEnumerable<(IMethodSymbol Constructor, FlowState State)> Of(TypeDeclarationSyntax type)
    {
        if (!HasParameters(type) || !(_byName ??= All(type.SyntaxTree)).TryGetValue(type.Identifier.ValueText, out var creations) || creations.Count > Most)
            yield break;

        foreach (var creation in creations)
        {
            if (!type.Span.Contains(creation.Span) && flow.OperationOf(creation) is IObjectCreationOperation { Constructor: { DeclaringSyntaxReferences: [var place] } constructor } operation
                && place.SyntaxTree == type.SyntaxTree && type.Span.Contains(place.Span) && StateOf(operation) is { } state)
                yield return (constructor, state);
        }
    }

    private static bool HasParameters(TypeDeclarationSyntax type) =>
        type.ParameterList is { Parameters.Count: > 0 } || type.Members.Any(m => m is ConstructorDeclarationSyntax { ParameterList.Parameters.Count: > 0 });

    private static FlowState? StateOf(IObjectCreationOperation creation)
    {
        var state = FlowState.Empty;
        var hasText = false;
        foreach (var argument in creation.Arguments)
        {
            if (argument is not { Parameter: { } parameter, ArgumentKind: ArgumentKind.Explicit })
                continue;

            var value = argument.Value.ConstantValue is { HasValue: true } constant
                ? Value.Of(constant.Value, argument.Value.Type, Literals.Of(argument.Value))
                : Value.UnknownAt(argument.Syntax);
            hasText |= value.Constant is string;
            state = state with { Variables = state.Variables.SetItem(parameter.OriginalDefinition, value) };
        }

        return hasText ? state : null;
    }

    private static Dictionary<string, List<ObjectCreationExpressionSyntax>> All(SyntaxTree tree)
    {
        var all = new Dictionary<string, List<ObjectCreationExpressionSyntax>>(StringComparer.Ordinal);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is not ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0, Type: var type } creation)
                continue;

            var name = type is QualifiedNameSyntax { Right: var right } ? right.Identifier.ValueText : (type as SimpleNameSyntax)?.Identifier.ValueText ?? "";
            if (!all.TryGetValue(name, out var creations))
                all.Add(name, creations = []);
            creations.Add(creation);
        }

        return all;
    }
}
