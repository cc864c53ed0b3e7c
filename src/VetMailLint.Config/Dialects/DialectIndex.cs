using VetMailLint.Knowledge;

namespace VetMailLint.Config.Dialects;

/// <summary>A dialect made ready for looking keys up.</summary>
internal sealed class DialectIndex
{
    private readonly Lazy<KeyTables> _tables;
    private readonly Lazy<IReadOnlyList<string>> _versionClients;
    private readonly PathPattern[] _blocks;

    // Of most dialects a run never asks more than whether a block may sit somewhere.
    public DialectIndex(Dialect dialect)
    {
        Dialect = dialect;
        _tables = new(() => new(dialect, Form));
        _versionClients = new(() => [.. dialect.Tls.SelectMany(row => row.Outcomes).SelectMany(outcome => outcome.Clients).Distinct(StringComparer.Ordinal)]);
        var comparison = dialect.Comparison == DialectComparison.Exact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        _blocks = [.. dialect.Blocks.Select(b => new PathPattern(b, comparison))];
        Needs = [.. dialect.Needs.Select(set => set.Select(path => path.Split('.').Select(Form).ToArray()).ToArray())];
    }

    public Dialect Dialect { get; }

    /// <summary>The clients that tell versions of the program apart; none where its table does not.</summary>
    public IReadOnlyList<string> VersionClients => _versionClients.Value;

    /// <summary>The sets of key paths of which one must be there whole.</summary>
    public string[][][] Needs { get; }

    /// <summary>A key by its path in the block, segments as written.</summary>
    public bool TryPath(string dotted, out RankedKey key) => _tables.Value.Keys.TryGetValue(Form(dotted), out key);

    /// <summary>A relaxed key that may stand anywhere.</summary>
    public bool TryRelaxed(string relaxed, out RankedKey key) => _tables.Value.Keys.TryGetValue(relaxed, out key);

    /// <summary>A relaxed key as the whole key of a section that is about mail.</summary>
    public bool TryInSection(string relaxed, out RankedKey key) =>
        _tables.Value.SectionKeys.TryGetValue(relaxed, out key) || _tables.Value.Keys.TryGetValue(relaxed, out key);

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
