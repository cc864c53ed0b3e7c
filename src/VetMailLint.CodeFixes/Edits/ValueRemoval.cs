using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.CodeFixes.Edits;

/// <summary>Takes an assignment away, as a statement or a member of an initialiser, with its line where it has one of its own.</summary>
internal static class ValueRemoval
{
    /// <summary>The changes, or null where the value is not simply assigned.</summary>
    public static IReadOnlyList<TextChange>? Of(CodePlace place, TextSpan span)
    {
        if (place.Find(span) is not { Parent: AssignmentExpressionSyntax assignment } value || assignment.Right != value)
            return null;

        return assignment.Parent switch
        {
            ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement => Statement(place, statement),
            InitializerExpressionSyntax initializer => Member(place, initializer, assignment),
            _ => null,
        };
    }

    private static IReadOnlyList<TextChange> Statement(CodePlace place, StatementSyntax statement) => [new(LineOf(place, statement, statement), "")];

    private static IReadOnlyList<TextChange> Member(CodePlace place, InitializerExpressionSyntax initializer, ExpressionSyntax member)
    {
        var members = initializer.Expressions;
        var index = members.IndexOf(member);
        if (members.Count == 1)
            return [new(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), " ")];
        if (index < members.SeparatorCount)
            return [new(LineOf(place, member, members.GetSeparator(index)), "")];

        // The last one gives its place, and the comma before it, to the one before.
        var comma = members.GetSeparator(index - 1);
        return CodePlace.EndsLine(comma)
            ? [new(comma.Span, ""), new(LineOf(place, member, member), "")]
            : [new(TextSpan.FromBounds(comma.SpanStart, member.Span.End), "")];
    }

    private static TextSpan LineOf(CodePlace place, SyntaxNodeOrToken first, SyntaxNodeOrToken last)
    {
        var start = place.Text.Lines.GetLineFromPosition(first.SpanStart).Start;
        var isAlone = string.IsNullOrWhiteSpace(place.Text.ToString(TextSpan.FromBounds(start, first.SpanStart)));
        if (isAlone && CodePlace.EndsLine(last))
            return TextSpan.FromBounds(start, last.FullSpan.End);

        var end = last.Span.End;
        while (end < place.Text.Length && place.Text[end] == ' ')
            end++;
        return TextSpan.FromBounds(first.SpanStart, end);
    }
}
