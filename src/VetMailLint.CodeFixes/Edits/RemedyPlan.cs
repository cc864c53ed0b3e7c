using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using VetMailLint.Analyzers.Reporting;

namespace VetMailLint.CodeFixes.Edits;

/// <summary>The changes that several remedies make in one document. A remedy is in it wholly or not at all.</summary>
internal sealed class RemedyPlan
{
    private readonly List<TextChange> _changes = [];

    /// <summary>Whether nothing is to be changed.</summary>
    public bool IsEmpty => _changes.Count == 0;

    /// <summary>Plans the remedies that can be written here and do not stand in each other's way.</summary>
    public static async Task<RemedyPlan> ForAsync(Document document, IEnumerable<CarriedRemedy> remedies, CancellationToken cancellation)
    {
        var plan = new RemedyPlan();
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return plan;

        var place = new CodePlace(model, await document.GetTextAsync(cancellation).ConfigureAwait(false), cancellation);
        foreach (var remedy in remedies)
        {
            if (ChangesOf(remedy, place) is { } changes)
                plan.Add(changes);
        }

        return plan;
    }

    /// <summary>A plan of one set of changes.</summary>
    public static RemedyPlan Of(IEnumerable<TextChange> changes)
    {
        var plan = new RemedyPlan();
        plan.Add(changes);
        return plan;
    }

    /// <summary>The document with the changes made.</summary>
    public async Task<Document> ApplyAsync(Document document, CancellationToken cancellation)
    {
        if (IsEmpty)
            return document;

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        _changes.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return await TypeNames.ShortenAsync(document.WithText(text.WithChanges(_changes)), Written(), cancellation).ConfigureAwait(false);
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
                RemedyProperties.Remove => ValueRemoval.Of(place, span),
                _ => null,
            };
            if (written is null)
                return null;

            changes.AddRange(written);
        }

        return changes;
    }

    private void Add(IEnumerable<TextChange> changes)
    {
        var added = new List<TextChange>();
        foreach (var change in changes)
        {
            if (_changes.Contains(change) || added.Contains(change))
                continue;
            if (_changes.Exists(c => c.Span.IntersectsWith(change.Span)) || added.Exists(c => c.Span.OverlapsWith(change.Span)))
                return;

            added.Add(change);
        }

        _changes.AddRange(added);
    }

    // Where the new texts stand afterwards.
    private List<TextSpan> Written()
    {
        var spans = new List<TextSpan>(_changes.Count);
        var shift = 0;
        foreach (var change in _changes)
        {
            var length = change.NewText?.Length ?? 0;
            spans.Add(new(change.Span.Start + shift, length));
            shift += length - change.Span.Length;
        }

        return spans;
    }
}
