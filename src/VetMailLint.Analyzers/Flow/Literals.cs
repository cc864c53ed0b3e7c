using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Finds where a constant is written.</summary>
internal static class Literals
{
    /// <summary>The initialiser of a constant in the same file, else the expression itself.</summary>
    public static SyntaxNode Of(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
            operation = conversion.Operand;

        ISymbol? symbol = operation switch
        {
            IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: not TypeKind.Enum } field } => field,
            ILocalReferenceOperation { Local: { IsConst: true } local } => local,
            _ => null,
        };
        if (symbol is { DeclaringSyntaxReferences: [{ } reference] } && reference.SyntaxTree == operation.Syntax.SyntaxTree
            && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal })
            return literal;

        return operation.Syntax;
    }
}
