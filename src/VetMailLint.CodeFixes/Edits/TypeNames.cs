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

    /// <summary>The document with its directives added and the names in new texts marked for the platform's own simplification.</summary>
    public static async Task<Document> ShortenAsync(Document document, IReadOnlyList<TextSpan> written, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return document;

        var names = new List<SyntaxNode>();
        foreach (var span in written)
        {
            foreach (var node in root.DescendantNodes(span))
            {
                if (node is MemberAccessExpressionSyntax or QualifiedNameSyntax && span.Contains(node.Span)
                    && node.ToString().StartsWith(Global, StringComparison.Ordinal)
                    && model.GetSymbolInfo(node, cancellation).Symbol is INamedTypeSymbol)
                    names.Add(node);
            }
        }

        if (names.Count == 0)
            return document;

        var mark = new SyntaxAnnotation();
        var marked = document.WithSyntaxRoot(root.ReplaceNodes(names, (_, node) => node.WithAdditionalAnnotations(mark, Simplifier.Annotation)));
        return await ImportAdder.AddImportsAsync(marked, mark, cancellationToken: cancellation).ConfigureAwait(false);
    }
}
