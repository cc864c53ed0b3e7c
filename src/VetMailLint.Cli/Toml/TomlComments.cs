using Tomlyn.Syntax;
using VetMailLint.Config.Suppressions;
using VetMailLint.Config.Text;
using VetMailLint.Engine;

namespace VetMailLint.Cli.Toml;

/// <summary>Finds the comments of a TOML document, which the parser keeps beside its tokens.</summary>
internal static class TomlComments
{
    public static IReadOnlyList<Suppression> Suppressions(DocumentSyntax document, string text, LineMap lines)
    {
        if (!SuppressionFinder.MayHave(text))
            return [];

        var comments = new List<TextRange>();
        foreach (var token in document.Tokens(true))
        {
            if (token is SyntaxTrivia { Kind: TokenKind.Comment } comment)
                comments.Add(new(comment.Span.Start.Offset, comment.Span.End.Offset + 1));
        }

        comments.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return SuppressionFinder.InComments(text, lines, comments);
    }
}
