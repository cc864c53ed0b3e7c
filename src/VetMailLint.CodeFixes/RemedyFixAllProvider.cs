using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using VetMailLint.CodeFixes.Edits;

namespace VetMailLint.CodeFixes;

/// <summary>
/// Writes all remedies of one key in one pass over each document: two findings may change the same constant or add the same member,
/// which a merge of single repairs would do twice or not at all.
/// </summary>
internal sealed class RemedyFixAllProvider : DocumentBasedFixAllProvider
{
    public static RemedyFixAllProvider Instance { get; } = new();

    protected override string GetFixAllTitle(FixAllContext fixAllContext) => "Repair all mail settings of this kind";

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var remedies = new List<CarriedRemedy>();
        foreach (var diagnostic in diagnostics)
        {
            if (CarriedRemedy.Of(diagnostic) is { } remedy && remedy.EquivalenceKey == fixAllContext.CodeActionEquivalenceKey)
                remedies.Add(remedy);
        }

        var plan = await RemedyPlan.ForAsync(document, remedies, fixAllContext.CancellationToken).ConfigureAwait(false);
        return await RemedyPlan.ApplyAsync(document, plan, fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}
