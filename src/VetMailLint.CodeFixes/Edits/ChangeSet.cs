using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.CodeFixes.Edits;

/// <summary>The changes that several remedies make in one text. A remedy is in it wholly or not at all.</summary>
internal sealed class ChangeSet
{
    private readonly List<TextChange> _changes = [];

    public bool IsEmpty => _changes.Count == 0;

    /// <summary>Takes the changes of one remedy, unless they stand in another's way. What two of them have in common is done once.</summary>
    public void Add(IEnumerable<TextChange> changes)
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

    /// <summary>The changes in the order of the text.</summary>
    public IReadOnlyList<TextChange> Sorted()
    {
        _changes.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return _changes;
    }
}
