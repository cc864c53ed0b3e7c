using VetMailLint.Knowledge;

namespace VetMailLint.Config.Dialects;

/// <summary>Tells values that somebody is meant to replace. The words are data of the generic dialect.</summary>
internal sealed class PlaceholderWords(Dialect generic)
{
    private readonly HashSet<string> _words = new(generic.List("placeholders/words"), StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<string> _prefixes = generic.List("placeholders/prefixes");
    private readonly IReadOnlyList<string> _fragments = generic.List("placeholders/fragments");
    private readonly IReadOnlyList<string> _domains = generic.List("placeholders/domains");

    /// <summary>Whether a value of any kind is bracketed, crossed out or asks to be replaced.</summary>
    public bool IsPlaceholder(string text)
    {
        var value = text.Trim();
        // <sam@harbour.example> is an address in its brackets; <address> asks for one.
        if (value.IndexOf('@') >= 0)
            value = value.Trim('<', '>');
        if (value.Length == 0)
            return false;
        return IsBracketed(value) || IsCrossedOut(value) || StartsWithOne(value) || ContainsOne(value) || IsSampleDomain(value);
    }

    /// <summary>Whether a login, password or host is nothing but a word for itself, <c>password</c>, or a row of digits.</summary>
    public bool IsWord(string text)
    {
        var value = text.Trim();
        if (_words.Contains(value) || _words.Contains(KeyText.Relax(value)))
            return true;
        // email_sender_password, smtp user
        foreach (var word in value.Split('_', '-', ' '))
        {
            if (!_words.Contains(word))
                return false;
        }
        return true;
    }

    private static bool IsBracketed(string value)
    {
        if (value.Length < 2)
            return false;
        var (first, last) = (value[0], value[value.Length - 1]);
        return (first, last) is ('<', '>') or ('[', ']') or ('(', ')') or ('{', '}') && !(first == '[' && value.IndexOf(':') >= 0);
    }

    // xxxx, ****, ...., ________: one character over and over.
    private static bool IsCrossedOut(string value)
    {
        if (value.Length < 2 || value[0] is not ('x' or 'X' or '*' or '.' or '_' or '-' or '#' or '?'))
            return false;
        foreach (var c in value)
        {
            if (c != value[0] && c is not (' ' or '-'))
                return false;
        }
        return true;
    }

    private bool StartsWithOne(string value)
    {
        foreach (var prefix in _prefixes)
        {
            if (!value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                continue;
            // "your-key", "YOUR_KEY", "yourKey", "your key", but not "yourkshire.example" or a word that only begins so.
            if (value.Length == prefix.Length || prefix.EndsWith("-", StringComparison.Ordinal) || prefix.EndsWith("_", StringComparison.Ordinal))
                return true;
            if (!char.IsLower(value[prefix.Length]) || char.IsUpper(value[0]) && char.IsUpper(value[1]))
                return true;
        }
        return false;
    }

    private bool ContainsOne(string value)
    {
        foreach (var fragment in _fragments)
        {
            if (value.IndexOf(fragment, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }
        return false;
    }

    private bool IsSampleDomain(string value)
    {
        var text = value.TrimEnd('>', '"', '\'', '.');
        foreach (var domain in _domains)
        {
            if (!text.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
                continue;
            var before = text.Length - domain.Length - 1;
            if (before < 0 || text[before] is '.' or '@')
                return true;
        }
        return text.EndsWith(".example", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase);
    }
}
