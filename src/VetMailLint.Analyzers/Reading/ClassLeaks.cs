using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Which variables of a class hold what other code may get hold of. By text alone, as <see cref="ClassWrites"/>.</summary>
internal sealed class ClassLeaks
{
    private readonly HashSet<string> _leaked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>Whether code elsewhere may get what a variable holds.</summary>
    public bool AreOf(string name) => _leaked.Contains(name);

    /// <summary>Whether the class itself gives it out, so that its own members may get it by another name.</summary>
    public bool AreGiven(string name) => _given.Contains(name);

    public void Add(SyntaxNode node)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax assignment:
                Leak(assignment.Right);
                break;
            case ArgumentSyntax argument:
                Leak(argument.Expression);
                break;
            case EqualsValueClauseSyntax value:
                Leak(value.Value);
                break;
            case IsPatternExpressionSyntax pattern:
                Leak(pattern.Expression);
                break;
            case ReturnStatementSyntax { Expression: { } returned }:
                Give(returned);
                break;
            case YieldStatementSyntax { Expression: { } yielded }:
                Give(yielded);
                break;
            case ArrowExpressionClauseSyntax arrow:
                Give(arrow.Expression);
                break;
            case ConditionalExpressionSyntax conditional:
                Give(conditional.WhenTrue);
                Give(conditional.WhenFalse);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                Give(coalesce.Left);
                Give(coalesce.Right);
                break;
            case SwitchExpressionArmSyntax arm:
                Give(arm.Expression);
                break;
            case InitializerExpressionSyntax initializer:
                foreach (var element in initializer.Expressions)
                    Give(element);
                break;
        }
    }

    /// <summary>The name of the variable that an expression is; null for any other.</summary>
    public static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => NameOf(sure.Operand),
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        CastExpressionSyntax cast => NameOf(cast.Expression),
        _ => null,
    };

    private void Give(ExpressionSyntax expression)
    {
        Leak(expression);
        if (NameOf(expression) is { } name)
            _given.Add(name);
    }

    private void Leak(ExpressionSyntax expression)
    {
        if (NameOf(expression) is { } name)
            _leaked.Add(name);
    }
}
