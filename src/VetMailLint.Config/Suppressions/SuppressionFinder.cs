using VetMailLint.Engine;
using VetMailLint.Config.Text;

namespace VetMailLint.Config.Suppressions;

/// <summary>Finds suppressions in the comments of a file. What is inside a scalar is no comment.</summary>
internal static class SuppressionFinder
{
    internal const string Marker = "vetmaillint:";

    /// <summary>Whether a reader needs to remember where comments or scalars are.</summary>
    internal static bool MayHave(string text) => text.IndexOf(Marker, StringComparison.Ordinal) >= 0;

    /// <summary>Finds those in the comments that the reader met, with or without what opens and closes them.</summary>
    internal static IReadOnlyList<Suppression> InComments(string text, LineMap lines, IReadOnlyList<TextRange> comments)
    {
        var found = new List<Suppression>();
        var known = 0;
        foreach (var comment in comments)
        {
            for (var line = lines.LineOf(comment.Start); line <= lines.LineOf(comment.End); line++)
            {
                var start = Math.Max(comment.Start, lines.StartOf(line));
                var end = WithoutClose(text, start, Math.Min(comment.End, lines.EndOf(line)));
                var marker = SkipLead(text, start, end);
                if (!StartsAt(text, marker, end))
                    continue;

                var alone = IsBlank(text, lines.StartOf(lines.LineOf(comment.Start)), comment.Start)
                    && IsBlank(text, comment.End, lines.EndOf(lines.LineOf(comment.End)));
                var target = alone ? NextLine(text, lines, lines.LineOf(comment.End), ref known) : lines.LineOf(comment.Start);
                found.Add(SuppressionParser.Parse(text, lines.Span(marker, end), target));
            }
        }

        return found;
    }

    /// <summary>Finds those behind a <c>#</c> that stands at a line's start or after a blank, and outside <paramref name="scalars"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="scalars">Where the scalars are, in the order of the text.</param>
    internal static IReadOnlyList<Suppression> InYaml(string text, LineMap lines, List<TextRange> scalars)
    {
        var found = new List<Suppression>();
        var known = 0;
        var next = 0;
        while (text.IndexOf(Marker, next, StringComparison.Ordinal) is var marker and >= 0)
        {
            next = marker + Marker.Length;
            var line = lines.LineOf(marker);
            var start = lines.StartOf(line);
            var hash = HashBefore(text, start, marker);
            if (hash < 0 || IsInside(scalars, hash))
                continue;

            next = lines.EndOf(line);
            var target = IsBlank(text, start, hash) ? NextLine(text, lines, line, ref known) : line;
            found.Add(SuppressionParser.Parse(text, lines.Span(marker, lines.EndOf(line)), target));
        }

        return found;
    }

    private static int HashBefore(string text, int start, int marker)
    {
        var at = marker - 1;
        while (at >= start && text[at] is ' ' or '\t')
            at--;

        if (at < start || text[at] != '#')
            return -1;

        return at == start || text[at - 1] is ' ' or '\t' ? at : -1;
    }

    private static bool IsInside(List<TextRange> scalars, int offset)
    {
        var (low, high) = (0, scalars.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (scalars[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && offset < scalars[low - 1].End;
    }

    // Several suppressions may stand above the line they are for. What was found for the first of them holds for the others:
    // without that a file of comments alone is searched once for each.
    private static int NextLine(string text, LineMap lines, int line, ref int known)
    {
        if (line < known)
            return known;

        do
            line++;
        while (line <= lines.LineCount && IsComment(text.AsSpan(lines.StartOf(line), lines.EndOf(line) - lines.StartOf(line)).Trim()));

        return known = line;
    }

    private static bool IsComment(ReadOnlySpan<char> line) =>
        line.StartsWith("#") || line.StartsWith(";") || line.StartsWith("!") || line.StartsWith("//")
        || (line.StartsWith("/*") && line.EndsWith("*/")) || (line.StartsWith("<!--") && line.EndsWith("-->"));

    private static int SkipLead(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t' or '/' or '*' or '#' or ';' or '!' or '<' or '-')
            at++;

        return at;
    }

    private static int WithoutClose(string text, int start, int end)
    {
        if (end - start >= 2 && text[end - 1] == '/' && text[end - 2] == '*')
            end -= 2;
        else if (end - start >= 3 && text[end - 1] == '>' && text[end - 2] == '-' && text[end - 3] == '-')
            end -= 3;

        while (end > start && text[end - 1] is ' ' or '\t')
            end--;

        return end;
    }

    private static bool StartsAt(string text, int at, int end) =>
        at + Marker.Length <= end && string.CompareOrdinal(text, at, Marker, 0, Marker.Length) == 0;

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).Trim().IsEmpty;
}
