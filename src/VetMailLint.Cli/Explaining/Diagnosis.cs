using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Explaining;

/// <summary>What a pasted text comes from.</summary>
/// <param name="Codes">The reply codes in it.</param>
/// <param name="Client">The client seen in it.</param>
/// <param name="Provider">The provider seen in it.</param>
/// <param name="Entries">What answers it, the most specific first; empty where nothing is known.</param>
internal sealed record Diagnosis(
    IReadOnlyList<string> Codes, NamedMarks? Client, Provider? Provider, IReadOnlyList<ErrorEntry> Entries)
{
    public static Diagnosis Of(PastedText text, ErrorCatalogue catalogue)
    {
        var witnesses = Witnesses.In(text, catalogue);
        var codes = text.Codes.Where(code => code.IsAtStart || text.IsAboutMail || witnesses.Client is not null).Select(code => code.Text).ToList();
        var isOther = !text.IsAboutMail && catalogue.Others.Exists(other => other.IsIn(text.Folded));
        return isOther
            ? new([], null, null, [])
            : new(codes, witnesses.Client, witnesses.Provider, Answering(text, codes, witnesses, catalogue));
    }

    private static List<ErrorEntry> Answering(PastedText text, List<string> codes, Witnesses witnesses, ErrorCatalogue catalogue)
    {
        if (!text.IsBareCode && ByText(text, witnesses, catalogue) is { Count: > 0 } byText)
            return byText;

        var byEnhanced = ByCode(codes.Where(code => code.Contains('.')), witnesses, catalogue);
        return byEnhanced.Count > 0 ? byEnhanced : ByCode(codes.Where(code => !code.Contains('.')), witnesses, catalogue);
    }

    private static List<ErrorEntry> ByText(PastedText text, Witnesses witnesses, ErrorCatalogue catalogue)
    {
        var matches = new List<Match>();
        foreach (var entry in catalogue.Entries)
        {
            if (Match.Of(entry, text, witnesses) is { } match)
                matches.Add(match);
        }

        var ordered = matches.OrderBy(match => match.Entry.IsGeneral).ThenByDescending(match => match.Score).ToList();
        var kept = new List<Match>();
        foreach (var match in ordered)
        {
            // One place in the text has one answer, and a wrapper says nothing beside what it wraps.
            if (!kept.Exists(better => better.Overlaps(match)) && (kept.Count == 0 || !match.Entry.IsGeneral))
                kept.Add(match);
        }

        return kept.ConvertAll(match => match.Entry);
    }

    // In the order of the file, which has the likelier first.
    private static List<ErrorEntry> ByCode(IEnumerable<string> codes, Witnesses witnesses, ErrorCatalogue catalogue)
    {
        var wanted = codes.ToHashSet(StringComparer.Ordinal);
        return catalogue.Entries.FindAll(entry => witnesses.Allow(entry) && entry.Codes.Exists(wanted.Contains));
    }
}
