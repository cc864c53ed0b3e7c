using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.CodeFixes.Edits;

/// <summary>A document as its repairs see it.</summary>
internal sealed class CodePlace(SemanticModel model, SourceText text, CancellationToken cancellation)
{
    public SemanticModel Model { get; } = model;

    public SourceText Text { get; } = text;

    public CancellationToken Cancellation { get; } = cancellation;

    public static async Task<CodePlace?> OfAsync(Document document, CancellationToken cancellation) =>
        await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? new(model, await document.GetTextAsync(cancellation).ConfigureAwait(false), cancellation)
            : null;

    /// <summary>The expression at exactly a span, or null.</summary>
    public ExpressionSyntax? Find(TextSpan span)
    {
        var root = Model.SyntaxTree.GetRoot(Cancellation);
        if (!root.FullSpan.Contains(span))
            return null;

        // An argument or initialiser of the same span has the expression within.
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        return node is ExpressionSyntax expression && expression.Span == span ? expression : null;
    }

    /// <summary>The line end that the document uses at a position.</summary>
    public string LineEndAt(int position)
    {
        var line = Text.Lines.GetLineFromPosition(position);
        if (line.EndIncludingLineBreak == line.End && line.LineNumber > 0)
            line = Text.Lines[line.LineNumber - 1];

        return line.EndIncludingLineBreak == line.End ? "\n" : Text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
    }

    /// <summary>The blanks before the first character of the line of a position.</summary>
    public string IndentAt(int position)
    {
        var line = Text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && char.IsWhiteSpace(Text[end]))
            end++;

        return Text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    public bool AreOnOneLine(int first, int second) =>
        Text.Lines.GetLineFromPosition(first).LineNumber == Text.Lines.GetLineFromPosition(second).LineNumber;

    /// <summary>Whether the line ends with a node and what trails it, so that a new line can begin behind it.</summary>
    public static bool EndsLine(SyntaxNodeOrToken node) => node.GetTrailingTrivia() is { Count: > 0 } trivia && trivia[trivia.Count - 1].IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>Whether an expression can stand where the language converts to a type.</summary>
    public bool Takes(ITypeSymbol target, int position, ExpressionSyntax expression) => Model.ClassifyConversion(position, expression, target).IsImplicit;
}
