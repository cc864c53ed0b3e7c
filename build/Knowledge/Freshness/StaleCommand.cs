using System.Globalization;

namespace VetMailLint.Build.Freshness;

/// <summary><c>stale [RULES_FOLDER] [--as-of DATE] [--months N]</c>: the sources to look up again, oldest first.</summary>
internal static class StaleCommand
{
    private const string Usage = "usage: stale [RULES_FOLDER] [--as-of yyyy-MM-dd] [--months N]";
    private const int MostPlaces = 3;

    public static int Run(IReadOnlyList<string> words, TextWriter output, TextWriter errors)
    {
        if (Options(words) is not var (folder, asOf, months))
        {
            errors.WriteLine(Usage);
            return 2;
        }

        var problems = new Problems();
        RulesFolder.Read(folder, "", problems);
        var ages = new FactAges(problems.Facts);
        var day = asOf ?? FactAges.DayOf(ages.Newest ?? "") ?? default;
        var groups = ages.OlderThan(months, day);
        output.WriteLine($"{groups.Sum(group => group.Count)} facts from {groups.Count} sources, looked up {months} months or more before {Day(day)}; the oldest first:");
        foreach (var group in groups)
        {
            var more = group.Count > MostPlaces ? $" and {group.Count - MostPlaces} more" : "";
            output.WriteLine($"{group[0].Fact.Checked} {group[0].Fact.Confidence} {group[0].Fact.Source}");
            output.WriteLine($"             {string.Join(", ", group.Take(MostPlaces).Select(fact => $"{fact.Path}:{fact.Line}"))}{more}");
        }

        return 0;
    }

    private static (string Folder, DateTime? AsOf, int Months)? Options(IReadOnlyList<string> words)
    {
        var (folder, asOf, months) = ("rules", (DateTime?)null, 0);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == "--as-of" && i + 1 < words.Count && FactAges.DayOf(words[i + 1]) is { } day)
                (asOf, i) = (day, i + 1);
            else if (words[i] == "--months" && i + 1 < words.Count && int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                (months, i) = (count, i + 1);
            else if (Directory.Exists(words[i]))
                folder = words[i];
            else
                return null;
        }

        return Directory.Exists(folder) ? (folder, asOf, months) : null;
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
