using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.CodeFixes.Edits;

/// <summary>Opens the place of a constant to a value that is read at run time.</summary>
internal static class ConstantPlace
{
    /// <summary>The changes of the declaration around an expression, empty where it needs none; null where only a constant can stand.</summary>
    public static IReadOnlyList<TextChange>? Opened(CodePlace place, ExpressionSyntax expression)
    {
        if (MustBeConstant(expression))
            return null;
        if (expression.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable })
            return IsInConstant(expression) ? null : [];

        var (modifiers, replacement) = declaration.Parent switch
        {
            LocalDeclarationStatementSyntax local => (local.Modifiers, ""),
            FieldDeclarationSyntax field => (field.Modifiers, "static readonly "),
            _ => (default, ""),
        };
        var index = modifiers.IndexOf(SyntaxKind.ConstKeyword);
        if (index < 0)
            return [];

        var isSeenElsewhere = replacement.Length > 0 && modifiers.Any(m => m.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);
        if (isSeenElsewhere || declaration.Variables.Count > 1 || IsNeededAsConstant(place, variable))
            return null;

        return [new(TextSpan.FromBounds(modifiers[index].SpanStart, declaration.SpanStart), replacement)];
    }

    private static bool IsNeededAsConstant(CodePlace place, VariableDeclaratorSyntax variable)
    {
        var symbol = place.Model.GetDeclaredSymbol(variable, place.Cancellation);
        foreach (var name in place.Model.SyntaxTree.GetRoot(place.Cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText == variable.Identifier.ValueText && (MustBeConstant(name) || IsInConstant(name))
                && SymbolEqualityComparer.Default.Equals(place.Model.GetSymbolInfo(name, place.Cancellation).Symbol, symbol))
                return true;
        }

        return false;
    }

    private static bool MustBeConstant(ExpressionSyntax expression)
    {
        for (var node = expression.Parent; node is not (null or StatementSyntax or MemberDeclarationSyntax); node = node.Parent)
        {
            if (node is AttributeArgumentSyntax or ParameterSyntax or CaseSwitchLabelSyntax or PatternSyntax)
                return true;
        }

        return false;
    }

    // const string Login = "ann:" + Password;
    private static bool IsInConstant(ExpressionSyntax expression) =>
        expression.FirstAncestorOrSelf<VariableDeclarationSyntax>()?.Parent switch
        {
            FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
            LocalDeclarationStatementSyntax local => local.IsConst,
            _ => false,
        };
}
