using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>Whether a condition stands over an expression by which somebody chose it: a setting, the environment, a debug build.</summary>
internal static class Guard
{
    private static readonly string[] OfDevelopment = ["develop", "debug", "production", "staging", "test", "local", "sandbox", "cert", "trust", "valid", "insecure"];

    public static bool IsOver(SyntaxNode node) => IsInDirective(node) || IsUnderCondition(node);

    private static bool IsUnderCondition(SyntaxNode node)
    {
        for (var (inner, outer) = (node, node.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            var chosen = outer switch
            {
                IfStatementSyntax @if => inner != @if.Condition && (!SaysNothing(@if.Condition) || SpeaksOfDevelopment(@if.Condition.ToString())),
                ConditionalExpressionSyntax conditional => inner != conditional.Condition,
                SwitchSectionSyntax or SwitchExpressionArmSyntax => true,
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } => true,
                BlockSyntax block => IsLeftBefore(block.Statements, inner),
                GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => IsLeftBefore(unit, outer),
                _ => false,
            };
            if (chosen || outer is MethodDeclarationSyntax { AttributeLists.Count: > 0 } method && HasConditional(method))
                return true;
            if (outer is TypeDeclarationSyntax)
                return false;
        }

        return false;
    }

    // if (!environment.IsDevelopment()) return;
    private static bool IsLeftBefore(SyntaxList<StatementSyntax> statements, SyntaxNode before)
    {
        foreach (var statement in statements)
        {
            if (statement == before)
                return false;
            if (IsWayOut(statement))
                return true;
        }

        return false;
    }

    private static bool IsLeftBefore(CompilationUnitSyntax unit, SyntaxNode before)
    {
        foreach (var member in unit.Members)
        {
            if (member == before)
                return false;
            if (member is GlobalStatementSyntax { Statement: var statement } && IsWayOut(statement))
                return true;
        }

        return false;
    }

    private static bool IsWayOut(StatementSyntax statement) => statement is IfStatementSyntax { Else: null } @if
        && (@if.Statement is BlockSyntax { Statements: [.., var last] } ? last : @if.Statement)
            is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax
        && SpeaksOfDevelopment(@if.Condition.ToString());

    private static bool SpeaksOfDevelopment(string condition)
    {
        foreach (var word in OfDevelopment)
        {
            if (condition.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a condition only asks for something that is needed anyway: a value that is there, a number, a connection.</summary>
    private static bool SaysNothing(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => SaysNothing(parenthesized.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => SaysNothing(not.Operand),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both => SaysNothing(both.Left) && SaysNothing(both.Right),
        BinaryExpressionSyntax comparison => IsNullOrNumber(comparison.Left) || IsNullOrNumber(comparison.Right),
        IsPatternExpressionSyntax { Pattern: var pattern } => pattern.ToString() is "null" or "not null" or "{ }" or "{}",
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText is "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "Any",
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText is "IsConnected" or "IsAuthenticated" or "HasValue",
        _ => false,
    };

    private static bool IsNullOrNumber(ExpressionSyntax side) =>
        side.IsKind(SyntaxKind.NullLiteralExpression) || side.IsKind(SyntaxKind.NumericLiteralExpression);

    private static bool HasConditional(MethodDeclarationSyntax method)
    {
        foreach (var list in method.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.Name.ToString() is var name && name.EndsWith("Conditional", StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    // #if DEBUG; what is compiled for one framework only is not a choice of this kind.
    private static bool IsInDirective(SyntaxNode node)
    {
        var open = new Stack<bool>();
        for (var directive = node.SyntaxTree.GetRoot().GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            if (directive is IfDirectiveTriviaSyntax @if)
                open.Push(!IsOfFramework(@if.Condition));
            else if (directive is EndIfDirectiveTriviaSyntax && open.Count > 0)
                open.Pop();
        }

        return open.Contains(true);
    }

    private static bool IsOfFramework(ExpressionSyntax condition)
    {
        foreach (var node in condition.DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax name && !name.Identifier.ValueText.StartsWith("NET", StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
