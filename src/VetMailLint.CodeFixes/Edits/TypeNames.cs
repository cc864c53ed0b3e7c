using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.CodeFixes.Edits;

/// <summary>Makes complete type names as short as the document allows, with a <c>using</c> directive where it lacks one.</summary>
internal static class TypeNames
{
    private const string Global = "global::";

    /// <summary>The document with the names in new texts marked for the platform's own simplification.</summary>
    public static async Task<Document> ShortenAsync(Document document, IReadOnlyList<TextSpan> written, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return document;

        var names = new Dictionary<SyntaxNode, SyntaxNode>();
        var generator = SyntaxGenerator.GetGenerator(document);
        foreach (var span in written)
        {
            foreach (var node in root.DescendantNodes(span))
            {
                if (node is MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax && span.Contains(node.Span)
                    && node.ToString().StartsWith(Global, StringComparison.Ordinal)
                    && model.GetSymbolInfo(node, cancellation).Symbol is INamedTypeSymbol type)
                    names[node] = generator.TypeExpression(type, addImport: true).WithAdditionalAnnotations(Simplifier.Annotation).WithTriviaFrom(node);
            }
        }

        return names.Count == 0 ? document : document.WithSyntaxRoot(root.ReplaceNodes(names.Keys, (old, _) => names[old]));
    }
}
