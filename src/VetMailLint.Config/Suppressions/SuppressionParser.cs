using VetMailLint.Engine;
using System.Globalization;
using VetMailLint.Settings;

namespace VetMailLint.Config.Suppressions;

/// <summary>Reads the words of one suppression. What is wrong is said without repeating the comment.</summary>
internal static class SuppressionParser
{
    private const string UntilWord = "until=";

    /// <param name="text">The text of the file.</param>
    /// <param name="span">From the marker to the end of the comment.</param>
    /// <param name="line">The line it is for, unless it says that it is for the whole file.</param>
    internal static Suppression Parse(string text, SourceSpan span, int line)
    {
        var rest = text.AsSpan(span.Offset, span.Length).Slice(SuppressionFinder.Marker.Length);
        var verb = NextWord(ref rest);
        var wholeFile = verb.SequenceEqual("ignore-file");
        var problem = wholeFile || verb.SequenceEqual("ignore") ? null : "expected 'ignore' or 'ignore-file'";

        var rules = new List<string>();
        DateTime? until = null;
        string? reason = null;
        while (NextWord(ref rest) is { IsEmpty: false } word)
        {
            // Two hyphens cannot stand in an XML comment, so one will do.
            if (word.SequenceEqual("--") || word.SequenceEqual("-"))
            {
                reason = rest.Trim() is { IsEmpty: false } given ? given.ToString() : null;
                break;
            }

            if (RuleId(word) is { } rule)
                rules.Add(rule);
            else if (!word.StartsWith(UntilWord))
                problem ??= "a word that is no rule id; a reason stands after ' -- '";
            else if (Date(word.Slice(UntilWord.Length)) is { } date)
                until = date;
            else
                problem ??= "a date that is not written as until=yyyy-MM-dd";
        }

        if (rules.Count == 0 && !wholeFile)
            problem ??= "no rule id";

        return new Suppression
        {
            Span = span,
            Rules = rules,
            Line = wholeFile ? null : line,
            Until = until,
            Reason = reason,
            Problem = problem,
        };
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> rest)
    {
        const string Separators = " \t,";
        rest = rest.TrimStart(Separators);
        var length = rest.IndexOfAny(Separators);
        var word = length < 0 ? rest : rest.Slice(0, length);
        rest = rest.Slice(word.Length);
        return word;
    }

    private static string? RuleId(ReadOnlySpan<char> word)
    {
        const string Prefix = "VML";
        if (word.Length != Prefix.Length + 3 || !word.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return null;

        foreach (var c in word.Slice(Prefix.Length))
        {
            if (c is < '0' or > '9')
                return null;
        }

        return word.ToString().ToUpperInvariant();
    }

    private static DateTime? Date(ReadOnlySpan<char> word) =>
        DateTime.TryParseExact(word.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
