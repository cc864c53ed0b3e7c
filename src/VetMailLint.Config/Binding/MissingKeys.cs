using VetMailLint.Config.Dialects;
using VetMailLint.Config.Edits;
using VetMailLint.Config.Tree;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>
/// Says where a key of a block could be written that it does not have: beside the host or another of its keys. Only keys of programs that
/// are known are written; what an application of its own reads, nobody knows.
/// </summary>
internal sealed class MissingKeys(Block block, DialectIndex dialect, LocatedFile file)
{
    /// <summary>The place of the port.</summary>
    public Insertion? OfPort() => Of(key => key.Meaning == DialectMeaning.Port);

    /// <summary>The place of a TLS switch.</summary>
    public Insertion? Of(string switchName) => Of(key => key.Switch?.Name == switchName);

    private Insertion? Of(Func<DialectKey, bool> isWanted)
    {
        if (file.Text is not { } text || file.HasTemplateControl || dialect.Dialect.Blocks.Count == 0 && dialect.Dialect.EnvironmentPrefix.Length == 0 && !dialect.Dialect.HasEnvironmentNames)
            return null;

        var wanted = dialect.Dialect.Keys.Where(isWanted).ToList();
        foreach (var sibling in block.Keys.OrderBy(key => key.Meaning))
        {
            var entry = sibling.Entry;
            if (entry.KeySpan.File != file.File || entry.IsMerged || entry.Branch is not null || entry.Value.Templated || entry.Value.Span.Line != entry.Value.Span.EndLine)
                continue;
            if (Name(sibling, wanted) is { } name && KeyInsertion.After(file.File, text, entry, name) is { } insertion)
                return insertion;
        }

        return null;
    }

    // The wanted key as its sibling is written: what stands before the sibling's own words stays.
    private string? Name(FoundKey sibling, List<DialectKey> wanted)
    {
        var written = sibling.Entry.Key;
        var path = sibling.Key.Path;
        if (!written.EndsWith(path, StringComparison.OrdinalIgnoreCase) && (path = LastOf(path)) is var last && !written.EndsWith(last, StringComparison.OrdinalIgnoreCase))
            return null;

        if (Counterpart(sibling, wanted) is not { } key || ParentOf(key) != ParentOf(sibling.Key.Path))
            return null;

        var own = path.Length == sibling.Key.Path.Length ? key : LastOf(key);
        var isUpper = !written.Any(char.IsLower);
        return written.Substring(0, written.Length - path.Length) + (isUpper ? own.ToUpperInvariant() : own);
    }

    // Keys of several spellings stand in one order: smtp_smarthost, smarthost and smtp_require_tls, require_tls.
    private string? Counterpart(FoundKey sibling, List<DialectKey> wanted)
    {
        if (wanted.Count == 1)
            return wanted[0].Path;

        var likes = dialect.Dialect.Keys.Where(key => key.Meaning == sibling.Meaning && key.Switch?.Name == sibling.Key.Switch?.Name).ToList();
        var place = likes.FindIndex(key => key.Path == sibling.Key.Path);
        return likes.Count == wanted.Count && place >= 0 ? wanted[place].Path : null;
    }

    private static string ParentOf(string path) => path.LastIndexOf('.') is var dot && dot < 0 ? "" : path.Substring(0, dot);

    private static string LastOf(string path) => path.Substring(path.LastIndexOf('.') + 1);
}
