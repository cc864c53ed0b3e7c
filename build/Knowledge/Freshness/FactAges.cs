using System.Globalization;

namespace VetMailLint.Build.Freshness;

/// <summary>
/// How old facts are. A build measures from the newest fact of the whole, so that the same files always say the same.
/// </summary>
internal sealed class FactAges
{
    /// <summary>When a fact is old: providers move about once a year, and a date that nobody looked up since is a guess.</summary>
    public const int OldMonths = 18;

    private readonly IReadOnlyList<DatedFact> _facts;

    public FactAges(IReadOnlyList<DatedFact> facts) => _facts = [.. facts.Where(fact => Day(fact) is not null)];

    /// <summary>The day of the newest fact, <c>yyyy-MM-dd</c>, or null where there is none.</summary>
    public string? Newest => _facts.Select(fact => fact.Fact.Checked).Max(StringComparer.Ordinal);

    /// <summary>Sources that were last looked up longer ago than so many months before a day, oldest first and then the least sure.</summary>
    public IReadOnlyList<IReadOnlyList<DatedFact>> OlderThan(int months, DateTime day) => _facts
        .Where(fact => Day(fact) <= day.AddMonths(-months))
        .GroupBy(fact => (fact.Fact.Checked, fact.Fact.Confidence, fact.Fact.Source))
        .OrderBy(group => group.Key.Checked, StringComparer.Ordinal)
        .ThenByDescending(group => group.Key.Confidence)
        .ThenBy(group => group.Key.Source, StringComparer.Ordinal)
        .Select(group => (IReadOnlyList<DatedFact>)[.. group.OrderBy(fact => fact.Path, StringComparer.Ordinal).ThenBy(fact => fact.Line)])
        .ToList();

    /// <summary>One line for each source that is old, in the form of a compiler's note: it is no mistake, and does not stop the build.</summary>
    public IEnumerable<string> Notes()
    {
        if (Newest is not { } newest)
            yield break;

        foreach (var group in OlderThan(OldMonths, DayOf(newest)!.Value))
        {
            var first = group[0];
            yield return $"{first.Path}({first.Line},{first.Column}): note {ProblemCode.OldFact}: looked up on {first.Fact.Checked}, "
                + $"more than {OldMonths} months before the newest fact ({newest}): {first.Fact.Source}";
        }
    }

    public static DateTime? DayOf(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateTime? Day(DatedFact fact) => DayOf(fact.Fact.Checked);
}
