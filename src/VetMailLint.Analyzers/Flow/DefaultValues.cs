using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Flow;

/// <summary>What a variable holds that nothing on the way here assigned.</summary>
internal sealed class DefaultValues(FlowContext flow)
{
    /// <summary>The value, or null where it is not known.</summary>
    public Value? Of(ISymbol symbol, SyntaxNode node) => symbol switch
    {
        IParameterSymbol { HasExplicitDefaultValue: true } parameter => OfParameter(parameter, node),
        IFieldSymbol { IsStatic: true, IsReadOnly: true } field => OfInitializer(field),
        IPropertySymbol { IsStatic: true, SetMethod: null, GetMethod: { } getter } property => OfInitializer(property) ?? Computed(getter, node),
        IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false, GetMethod: { } getter } => Computed(getter, node),
        _ => null,
    };

    // What a caller may leave out; no text, 0 and false mean that there is none.
    private static Value? OfParameter(IParameterSymbol parameter, SyntaxNode node)
    {
        if (parameter.ExplicitDefaultValue is not { } value || value is false or "" or 0)
            return null;

        var written = parameter.DeclaringSyntaxReferences is [{ } reference] && reference.SyntaxTree == node.SyntaxTree
            && reference.GetSyntax() is ParameterSyntax { Default.Value: { } given } ? given : node;
        return Value.Of(value, parameter.Type, written, Marks.VariableDefault);
    }

    // The initialiser of a class beside this one.
    private Value? OfInitializer(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences is not [{ } reference] || reference.SyntaxTree != flow.Model.SyntaxTree)
            return null;

        var initializer = reference.GetSyntax(flow.Cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer: { } given } => given,
            PropertyDeclarationSyntax { Initializer: { } given } => given,
            _ => null,
        };
        return initializer?.Value is LiteralExpressionSyntax && flow.OperationOf(initializer) is ISymbolInitializerOperation { Value: { } value }
            ? flow.Expressions.Read(value)
            : null;
    }

    private Value? Computed(IMethodSymbol getter, SyntaxNode node)
    {
        if (flow.Frame.Depth >= CallReader.MaxDepth || getter.DeclaringSyntaxReferences is not [{ } reference] || reference.SyntaxTree != flow.Model.SyntaxTree
            || reference.GetSyntax(flow.Cancellation) is not (ArrowExpressionClauseSyntax or AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }))
            return null;

        return flow.OperationOf(reference.GetSyntax(flow.Cancellation)) is { } body ? flow.Run(body, node) : null;
    }
}
