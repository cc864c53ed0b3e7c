using VetMailLint.Config.Suppressions;
using VetMailLint.Config.Text;
using VetMailLint.Engine;

namespace VetMailLint.Config.Edits;

/// <summary>Takes away what a suppression no longer does: the whole comment, or the rules in it that find nothing.</summary>
internal static class SuppressionRemoval
{
    private const string Separators = " \t,";

    /// <summary>The edit, or null where the comment cannot be told from what is around it.</summary>
    public static Edit? Of(string text, UnusedSuppression unused)
    {
        var span = unused.Suppression.Span;
        if (span.Offset + span.Length > text.Length || string.CompareOrdinal(text, span.Offset, SuppressionFinder.Marker, 0, SuppressionFinder.Marker.Length) != 0)
            return null;

        if (unused.Rules.Count < unused.Suppression.Rules.Count)
            return new(span, Without(text.Substring(span.Offset, span.Length), unused.Rules));

        return CommentPlace.Of(text, span.Offset, span.Offset + span.Length) is { } range
            ? new(new LineMap(span.File, text).Span(range.Start, range.End), "")
            : null;
    }

    private static string Without(string comment, IReadOnlyList<string> rules)
    {
        foreach (var rule in rules)
        {
            var at = comment.IndexOf(rule, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;

            // Of the first rule the separators behind it go, of another those before it.
            var (start, end) = (at, at + rule.Length);
            if (IsFirst(comment, at))
                end += comment.Length - end - comment.AsSpan(end).TrimStart(Separators).Length;
            else
                start = comment.AsSpan(0, at).TrimEnd(Separators).Length;
            comment = comment.Remove(start, end - start);
        }

        return comment;
    }

    private static bool IsFirst(string comment, int at) => comment.IndexOf("VML", StringComparison.OrdinalIgnoreCase) == at;
}
