using System.Text;

namespace VetMailLint.Knowledge;

/// <summary>
/// The texts that only the command line shows: pages of the rules, notes on providers, what people see when a client fails.
/// The file, in UTF-8, starts every entry with a record separator, its key and a line feed. An entry is searched for where it lies:
/// a run shows a few of hundreds.
/// </summary>
/// <param name="file">The file that build/Knowledge wrote.</param>
public sealed class Prose(ReadOnlyMemory<byte> file)
{
    private const byte Separator = 0x1E;

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

    /// <summary>What people see where the client works below a library of its own settings and messages, such as log4net.</summary>
    /// <param name="client">The client below.</param>
    /// <param name="library">The library that is built on it: a client too, and often the dialect of the settings.</param>
    /// <param name="rule">The rule's id.</param>
    public string? FailsWith(string client, string library, string rule) => Find($"fails-with/{client}@{library}/{rule}");

    /// <summary>Replies and exception texts with their causes, in the line format of build/Knowledge.</summary>
    public string? Errors => Find("errors");

    private string? Find(string key)
    {
        var rest = file.Span;
        for (var start = rest.IndexOf(Separator); start >= 0; start = rest.IndexOf(Separator))
        {
            rest = rest.Slice(start + 1);
            if (rest.Length > key.Length && rest[key.Length] == '\n' && IsKey(rest.Slice(0, key.Length), key))
                return Entry(rest.Slice(key.Length + 1));
        }

        return null;
    }

    private static string Entry(ReadOnlySpan<byte> rest)
    {
        var next = rest.IndexOf(Separator);
        var entry = next < 0 ? rest : rest.Slice(0, next);
        return Encoding.UTF8.GetString(entry.ToArray()).TrimEnd('\n');
    }

    /// <summary>Keys are in ASCII and compare without case: people type rule ids as they like.</summary>
    private static bool IsKey(ReadOnlySpan<byte> written, string key)
    {
        for (var i = 0; i < written.Length; i++)
        {
            if (Lower((char)written[i]) != Lower(key[i]))
                return false;
        }

        return true;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
