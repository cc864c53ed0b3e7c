using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using VetMailLint.Analyzers.Reporting;

namespace VetMailLint.CodeFixes.Edits;

/// <summary>What remedies change in one document of C#.</summary>
internal static class RemedyPlan
{
    /// <summary>Plans the remedies that can be written here and do not stand in each other's way.</summary>
    public static async Task<ChangeSet> ForAsync(Document document, IEnumerable<CarriedRemedy> remedies, CancellationToken cancellation)
    {
        var plan = new ChangeSet();
        if (await CodePlace.OfAsync(document, cancellation).ConfigureAwait(false) is not { } place)
            return plan;

        foreach (var remedy in remedies)
        {
            if (ChangesOf(remedy, place) is { } changes)
                plan.Add(changes);
        }

        return plan;
    }

    /// <summary>The document with the changes made.</summary>
    public static async Task<Document> ApplyAsync(Document document, ChangeSet plan, CancellationToken cancellation)
    {
        if (plan.IsEmpty)
            return document;

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = plan.Sorted();
        return await TypeNames.ShortenAsync(document.WithText(text.WithChanges(changes)), Written(changes), cancellation).ConfigureAwait(false);
    }

    private static List<TextChange>? ChangesOf(CarriedRemedy remedy, CodePlace place)
    {
        var changes = new List<TextChange>();
        foreach (var (action, name, text, span) in remedy.Edits)
        {
            var written = action switch
            {
                RemedyProperties.Replace => ExpressionReplacement.Of(place, span, name, text),
                RemedyProperties.Member => MemberAddition.Of(place, span, name, text),
                RemedyProperties.Argument => ArgumentAddition.Of(place, span, name, text),
                RemedyProperties.Remove => ValueRemoval.Of(place, span) ?? (text.Length > 0 ? ExpressionReplacement.Of(place, span, name, text) : null),
                _ => null,
            };
            if (written is null)
                return null;

            changes.AddRange(written);
        }

        return changes;
    }

    // Where the new texts stand afterwards.
    private static List<TextSpan> Written(IReadOnlyList<TextChange> changes)
    {
        var spans = new List<TextSpan>(changes.Count);
        var shift = 0;
        foreach (var change in changes)
        {
            var length = change.NewText?.Length ?? 0;
            spans.Add(new(change.Span.Start + shift, length));
            shift += length - change.Span.Length;
        }

        return spans;
    }
}
