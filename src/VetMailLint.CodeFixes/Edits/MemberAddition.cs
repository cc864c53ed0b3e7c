using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.CodeFixes.Edits;

/// <summary>Assigns one more member of a new object: in its initialiser, or by a statement behind its creation.</summary>
internal static class MemberAddition
{
    /// <summary>The changes, or null where they cannot be written.</summary>
    public static IReadOnlyList<TextChange>? Of(CodePlace place, TextSpan span, string member, string text)
    {
        if (place.Find(span) is not BaseObjectCreationExpressionSyntax creation)
            return null;
        if (creation.Initializer is { } initializer)
            return initializer.IsKind(SyntaxKind.ObjectInitializerExpression) ? InInitializer(place, initializer, $"{member} = {text}") : null;

        return AsStatement(place, creation, member, text) ?? [new(new(creation.Span.End, 0), $" {{ {member} = {text} }}")];
    }

    private static IReadOnlyList<TextChange> InInitializer(CodePlace place, InitializerExpressionSyntax initializer, string assignment)
    {
        var members = initializer.Expressions;
        if (members.Count == 0)
            return [new(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), $" {assignment} ")];

        var last = members[members.Count - 1];
        if (members.SeparatorCount < members.Count)
        {
            var comma = new TextChange(new(last.Span.End, 0), ",");
            return CodePlace.EndsLine(last)
                ? [comma, Line(place, last, assignment)]
                : [new(new(last.Span.End, 0), $", {assignment}")];
        }

        var separator = members.GetSeparator(members.Count - 1);
        return [CodePlace.EndsLine(separator) ? Line(place, separator, assignment + ",") : new(new(separator.Span.End, 0), $" {assignment},")];
    }

    private static IReadOnlyList<TextChange>? AsStatement(CodePlace place, ExpressionSyntax creation, string member, string text)
    {
        if (creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } variable })
        {
            var assignment = $"{variable.Identifier.Text}.{member} = {text};";
            return declaration.Parent switch
            {
                LocalDeclarationStatementSyntax statement => Behind(place, statement, assignment),
                UsingStatementSyntax { Statement: BlockSyntax block } => Within(place, block, assignment),
                _ => null,
            };
        }

        return creation.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax assigned } target
            ? Behind(place, assigned, $"{target.Left.WithoutTrivia()}.{member} = {text};")
            : null;
    }

    private static IReadOnlyList<TextChange>? Behind(CodePlace place, StatementSyntax statement, string assignment)
    {
        if (statement.Parent is not (BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax))
            return null;

        return [CodePlace.EndsLine(statement) ? Line(place, statement, assignment) : new(new(statement.Span.End, 0), " " + assignment)];
    }

    private static IReadOnlyList<TextChange>? Within(CodePlace place, BlockSyntax block, string assignment) =>
        block.Statements.FirstOrDefault() is { } first && CodePlace.EndsLine(block.OpenBraceToken)
            ? [new(new(block.OpenBraceToken.FullSpan.End, 0), place.IndentAt(first.SpanStart) + assignment + place.LineEndAt(block.OpenBraceToken.SpanStart))]
            : null;

    // A line of its own behind the one that a node ends.
    private static TextChange Line(CodePlace place, SyntaxNodeOrToken node, string content) =>
        new(new(node.FullSpan.End, 0), place.IndentAt(node.SpanStart) + content + place.LineEndAt(node.Span.End));
}
