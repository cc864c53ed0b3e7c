using VetMailLint.Knowledge;

namespace VetMailLint.Config.Dialects;

/// <summary>The keys of a dialect by the form in which they compare; of two with the same form the first counts.</summary>
internal sealed class KeyTables
{
    public KeyTables(Dialect dialect, Func<string, string> form)
    {
        var comparer = dialect.Comparison == DialectComparison.IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        Keys = new(dialect.Keys.Count, comparer);
        SectionKeys = new(comparer);
        for (var rank = 0; rank < dialect.Keys.Count; rank++)
        {
            var key = dialect.Keys[rank];
            var table = key.OnlyInSection ? SectionKeys : Keys;
            var path = form(key.Path);
            if (!table.ContainsKey(path))
                table.Add(path, new(key, rank));
        }
    }

    /// <summary>Those that may stand anywhere, by their path in the block.</summary>
    public Dictionary<string, RankedKey> Keys { get; }

    /// <summary>Those that count only as the whole key of a section about mail.</summary>
    public Dictionary<string, RankedKey> SectionKeys { get; }
}
