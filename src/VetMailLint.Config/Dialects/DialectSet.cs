using VetMailLint.Knowledge;

namespace VetMailLint.Config.Dialects;

/// <summary>The dialects of a run, made ready once for all files. Safe to share between threads.</summary>
public sealed class DialectSet
{
    /// <summary>Makes dialects ready. Exactly one must be called <c>generic</c>: it has the word lists that all others use.</summary>
    /// <exception cref="ArgumentException">There is none called <c>generic</c>.</exception>
    public DialectSet(IReadOnlyList<Dialect> dialects)
    {
        var all = dialects.Select(d => new DialectIndex(d)).ToArray();
        Claiming = [.. all.Where(SaysWhere)];
        ByWords = [.. all.Where(d => !SaysWhere(d) && d.Dialect.Id != "generic")];
        Generic = all.FirstOrDefault(d => d.Dialect.Id == "generic")
            ?? throw new ArgumentException("there is no dialect 'generic'", nameof(dialects));
        Files = [.. dialects.SelectMany(d => d.Files)];
        Words = new(Generic.Dialect);
        Placeholders = new(Generic.Dialect);
    }

    /// <summary>Those that say where their blocks sit.</summary>
    internal DialectIndex[] Claiming { get; }

    /// <summary>Those whose blocks are found by words, but for the generic one.</summary>
    internal DialectIndex[] ByWords { get; }

    internal DialectIndex Generic { get; }

    /// <summary>Whether any program has a key of this name.</summary>
    internal bool HasKey(string name)
    {
        if (Generic.TryInSection(KeyText.Relax(name), out _))
            return true;
        foreach (var dialect in ByWords)
        {
            if (dialect.TryInSection(KeyText.Relax(name), out _))
                return true;
        }

        foreach (var dialect in Claiming)
        {
            if (dialect.TryPath(name, out _))
                return true;
        }

        return false;
    }

    internal MailWords Words { get; }

    internal PlaceholderWords Placeholders { get; }

    private string[] Files { get; }

    private static bool SaysWhere(DialectIndex dialect) =>
        dialect.Dialect.Blocks.Count > 0 || dialect.Dialect.EnvironmentPrefix.Length > 0 || dialect.Dialect.HasEnvironmentNames;

    /// <summary>Whether a file's name is a dialect's own, so that the file is known to hold settings.</summary>
    public bool Claims(string file)
    {
        var name = file.Substring(file.LastIndexOfAny(['/', '\\']) + 1);
        foreach (var pattern in Files)
        {
            if (FileNamePattern.Matches(pattern, name))
                return true;
        }

        return false;
    }
}
