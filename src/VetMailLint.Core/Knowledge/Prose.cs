namespace VetMailLint.Knowledge;

/// <summary>
/// The texts that only the command line shows: pages of the rules, notes on providers, what people see when a client fails.
/// The file starts every entry with a record separator, its key and a line feed.
/// </summary>
public sealed class Prose
{
    private const char Separator = '\u001e';
    private readonly Dictionary<string, string> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the file that build/Knowledge wrote.</summary>
    public Prose(string text)
    {
        foreach (var entry in text.Split([Separator], StringSplitOptions.RemoveEmptyEntries))
        {
            var end = entry.IndexOf('\n');
            if (end > 0)
                _entries[entry.Substring(0, end)] = entry.Substring(end + 1).TrimEnd('\n');
        }
    }

    /// <summary>The page of a rule in Markdown, without its front matter.</summary>
    public string? Page(string rule) => Find($"page/{rule}");

    /// <summary>The sources of a rule's page, one a line.</summary>
    public string? PageSources(string rule) => Find($"page-sources/{rule}");

    /// <summary>What is worth knowing of a provider beside its facts, disputes above all.</summary>
    public string? ProviderNotes(string provider) => Find($"provider-notes/{provider}");

    /// <summary>What is worth knowing of a client beside its facts.</summary>
    public string? ClientNotes(string client) => Find($"client-notes/{client}");

    /// <summary>Where the facts on a client come from.</summary>
    public string? ClientSource(string client) => Find($"client-source/{client}");

    /// <summary>What people see at run time when settings break a rule with a client.</summary>
    public string? FailsWith(string client, string rule) => Find($"fails-with/{client}/{rule}");

    private string? Find(string key) => _entries.TryGetValue(key, out var text) ? text : null;
}
