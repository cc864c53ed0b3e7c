using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>Tells a certificate callback that accepts whatever it gets from one that looks at it.</summary>
internal static class CertificateCallback
{
    /// <summary>The callback that accepts anything and that no condition chose, or null.</summary>
    public static ExpressionSyntax? Trusting(SyntaxNode node, SemanticModel model)
    {
        // Of several handlers the last one decides.
        var callback = node is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } addition ? addition.Right : node as ExpressionSyntax;
        return callback is not null && AcceptsAnything(callback, model) && !Guard.IsOver(callback) ? callback : null;
    }

    private static bool AcceptsAnything(ExpressionSyntax callback, SemanticModel model) => callback switch
    {
        ParenthesizedExpressionSyntax parenthesized => AcceptsAnything(parenthesized.Expression, model),
        CastExpressionSyntax cast => AcceptsAnything(cast.Expression, model),
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var target }] } => AcceptsAnything(target, model),
        LambdaExpressionSyntax { ExpressionBody: { } expression } => IsTrue(expression),
        AnonymousFunctionExpressionSyntax { Block: { } block } => AlwaysReturnsTrue(block),
        NameSyntax or MemberAccessExpressionSyntax => IsMethodThatDoes(callback, model),
        _ => false,
    };

    private static bool IsMethodThatDoes(ExpressionSyntax name, SemanticModel model)
    {
        if (name.SyntaxTree != model.SyntaxTree || model.GetSymbolInfo(name).Symbol is not IMethodSymbol { DeclaringSyntaxReferences: [{ } reference] })
            return false;

        return reference.GetSyntax() switch
        {
            MethodDeclarationSyntax { ExpressionBody: { } arrow } => IsTrue(arrow.Expression),
            MethodDeclarationSyntax { Body: { } body } => AlwaysReturnsTrue(body),
            LocalFunctionStatementSyntax { ExpressionBody: { } arrow } => IsTrue(arrow.Expression),
            LocalFunctionStatementSyntax { Body: { } body } => AlwaysReturnsTrue(body),
            _ => false,
        };
    }

    private static bool AlwaysReturnsTrue(BlockSyntax block)
    {
        var returns = false;
        foreach (var node in block.DescendantNodes(static n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is ThrowStatementSyntax or ThrowExpressionSyntax)
                return false;
            if (node is not ReturnStatementSyntax @return)
                continue;
            if (@return.Expression is not { } value || !IsTrue(value))
                return false;

            returns = true;
        }

        return returns;
    }

    private static bool IsTrue(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsTrue(parenthesized.Expression),
        _ => expression.IsKind(SyntaxKind.TrueLiteralExpression),
    };
}
