using VetMailLint.Knowledge;

namespace VetMailLint.Config.Dialects;

/// <summary>A dialect made ready for looking keys up.</summary>
internal sealed class DialectIndex
{
    private readonly Dictionary<string, RankedKey> _keys;
    private readonly Dictionary<string, RankedKey> _sectionKeys;
    private readonly PathPattern[] _blocks;

    public DialectIndex(Dialect dialect)
    {
        Dialect = dialect;
        var comparer = dialect.Comparison == DialectComparison.IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _keys = new(dialect.Keys.Count, comparer);
        _sectionKeys = new(comparer);
        for (var rank = 0; rank < dialect.Keys.Count; rank++)
        {
            var key = dialect.Keys[rank];
            var table = key.OnlyInSection ? _sectionKeys : _keys;
            var form = Form(key.Path);
            if (!table.ContainsKey(form))
                table.Add(form, new(key, rank));
        }
        var comparison = dialect.Comparison == DialectComparison.Exact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        _blocks = [.. dialect.Blocks.Select(b => new PathPattern(b, comparison))];
        VersionClients = [.. dialect.Tls.SelectMany(row => row.Outcomes).SelectMany(outcome => outcome.Clients).Distinct(StringComparer.Ordinal)];
        Needs = [.. dialect.Needs.Select(set => set.Select(path => path.Split('.').Select(Form).ToArray()).ToArray())];
    }

    public Dialect Dialect { get; }

    /// <summary>The clients that tell versions of the program apart; none where its table does not.</summary>
    public IReadOnlyList<string> VersionClients { get; }

    /// <summary>The sets of key paths of which one must be there whole.</summary>
    public string[][][] Needs { get; }

    /// <summary>A key by its path in the block, segments as written.</summary>
    public bool TryPath(string dotted, out RankedKey key) => _keys.TryGetValue(Form(dotted), out key);

    /// <summary>A relaxed key that may stand anywhere.</summary>
    public bool TryRelaxed(string relaxed, out RankedKey key) => _keys.TryGetValue(relaxed, out key);

    /// <summary>A relaxed key as the whole key of a section that is about mail.</summary>
    public bool TryInSection(string relaxed, out RankedKey key) =>
        _sectionKeys.TryGetValue(relaxed, out key) || _keys.TryGetValue(relaxed, out key);

    /// <summary>Whether a block may sit at the path.</summary>
    public bool CanSitAt(IReadOnlyList<string> path)
    {
        foreach (var block in _blocks)
        {
            if (block.Matches(path))
                return true;
        }
        return false;
    }

    /// <summary>Whether a name, given as written and relaxed, is the one that is needed.</summary>
    public bool IsNeeded(string need, string name, string relaxed) => Dialect.Comparison switch
    {
        DialectComparison.Exact => need == name,
        DialectComparison.IgnoreCase => string.Equals(need, name, StringComparison.OrdinalIgnoreCase),
        _ => need == relaxed,
    };

    /// <summary>Whether the file's name is the dialect's own.</summary>
    public bool OwnsFile(string name)
    {
        foreach (var pattern in Dialect.Files)
        {
            if (FileNamePattern.Matches(pattern, name))
                return true;
        }
        return false;
    }

    private string Form(string path) => Dialect.Comparison == DialectComparison.Relaxed ? KeyText.Relax(path) : path;
}
