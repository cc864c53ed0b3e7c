using VetMailLint.Knowledge;

namespace VetMailLint.Config.Dialects;

/// <summary>The words by which blocks about mail are told from others. They are data of the generic dialect.</summary>
internal sealed class MailWords(Dialect generic)
{
    private readonly IReadOnlyList<string> _mail = generic.List("words/mail");
    private readonly IReadOnlyList<string> _notMail = generic.List("words/not_mail");
    private readonly IReadOnlyList<string> _catchers = generic.List("words/catchers");
    private readonly IReadOnlyList<string> _references = generic.List("words/reference_suffixes");
    private readonly HashSet<string> _others = new(generic.List("words/others"), StringComparer.Ordinal);
    private readonly HashSet<string> _receiving = new(generic.List("words/receiving"), StringComparer.Ordinal);
    private readonly HashSet<string> _nearMisses = Relaxed(generic.List("words/near_misses"));
    private readonly HashSet<string> _wrappers = Relaxed(generic.List("words/wrappers"));
    private readonly HashSet<string> _environments = Relaxed(generic.List("words/environments"));
    private readonly HashSet<string> _containers = Relaxed(generic.List("words/containers"));

    /// <summary>The next mail word at or after a position.</summary>
    public bool TryFind(string relaxed, ref int start, out int end)
    {
        for (; start < relaxed.Length; start++)
        {
            foreach (var word in _mail)
            {
                if (string.CompareOrdinal(relaxed, start, word, 0, word.Length) == 0)
                {
                    end = start + word.Length;
                    return true;
                }
            }
        }
        end = start;
        return false;
    }

    /// <summary>Whether a section of this name is about sending mail.</summary>
    public bool IsMail(string name, string relaxed)
    {
        var start = 0;
        return TryFind(relaxed, ref start, out _) && !IsLookAlike(relaxed) && !IsOther(name);
    }

    /// <summary>Whether a mail word stands in the key by chance: <c>webmail</c>, <c>mailgun</c>.</summary>
    public bool IsLookAlike(string relaxed) => ContainsOne(relaxed, _notMail);

    /// <summary>Whether a key or section is about receiving, about another service or about a server of its own.</summary>
    public bool IsOther(string name) => KeyText.HasToken(name, _others);

    /// <summary>Whether the first label of a host is that of a server from which mail is fetched: <c>imap</c>, <c>pop-mail</c>.</summary>
    public bool IsReceiving(string label) => KeyText.HasToken(label, _receiving);

    /// <summary>Whether one of the key's words looks like a slip of the pen and is none.</summary>
    public bool IsNearMiss(string name) => KeyText.HasToken(name, _nearMisses) || _nearMisses.Contains(KeyText.Relax(name));

    public bool IsWrapper(string relaxed) => _wrappers.Contains(relaxed);

    public bool IsEnvironment(string relaxed) => _environments.Contains(relaxed);

    public bool IsContainerKey(string relaxed) => _containers.Contains(relaxed);

    public bool IsCatcher(string image) => ContainsOne(image.ToLowerInvariant(), _catchers);

    /// <summary>The key without the suffix that says that the value is kept elsewhere; null where it has none.</summary>
    public string? WithoutReference(string key)
    {
        foreach (var suffix in _references)
        {
            if (key.Length > suffix.Length && key.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                return KeyText.Relax(key.Substring(0, key.Length - suffix.Length));
        }
        return null;
    }

    private static bool ContainsOne(string text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }
        return false;
    }

    private static HashSet<string> Relaxed(IReadOnlyList<string> words) => new(words.Select(KeyText.Relax), StringComparer.Ordinal);
}
