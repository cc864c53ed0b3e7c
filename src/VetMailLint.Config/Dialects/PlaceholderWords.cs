using VetMailLint.Knowledge;

namespace VetMailLint.Config.Dialects;

/// <summary>Tells values that somebody is meant to replace. The words are data of the generic dialect.</summary>
internal sealed class PlaceholderWords(Dialect generic)
{
    private const int LongestRun = 64;

    private static readonly char[] s_separators = ['_', '-', ' ', '.'];

    private readonly HashSet<string> _words = new(generic.List("placeholders/words"), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _joiners = new(generic.List("placeholders/joiners"), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _names = new(generic.List("placeholders/names"), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _freeMail = new(generic.List("placeholders/free_mail"), StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<string> _prefixes = generic.List("placeholders/prefixes");
    private readonly IReadOnlyList<string> _fragments = generic.List("placeholders/fragments");
    private readonly IReadOnlyList<string> _domains = generic.List("placeholders/domains");

    /// <summary>Whether a value of any kind is bracketed, crossed out, damaged (a byte that is no character) or asks to be replaced.</summary>
    public bool IsPlaceholder(string text)
    {
        var value = text.Trim();
        // <sam@harbour.example> is an address in its brackets; <address> asks for one.
        if (value.IndexOf('@') >= 0)
            value = value.Trim('<', '>');
        if (value.Length == 0)
            return false;
        return value.IndexOf('\ufffd') >= 0 || IsBracketed(value) || IsCrossedOut(value) || StartsWithOne(value) || ContainsOne(value) || IsSampleDomain(value);
    }

    /// <summary>Whether a login or password is nothing but words for itself, <c>password</c>, or a filler.</summary>
    public bool IsWord(string text)
    {
        var value = text.Trim();
        return IsOneWord(value) || FillerText.IsSentence(value) || FillerText.IsFiller(value) || FillerText.IsForeign(value) || IsMadeOfWords(value)
            || NamesItself(value) || (FillerText.FromBase64(value) is { } decoded && IsOneWord(decoded));
    }

    /// <summary>Whether a login is one that somebody is meant to replace: <c>GMail ID</c>, <c>user@gmail.com</c>.</summary>
    public bool IsLogin(string text)
    {
        var value = text.Trim();
        var at = value.LastIndexOf('@');
        // A login with a blank and without @ is the description of one.
        return at < 0 ? IsWord(value) || value.IndexOf(' ') > 0 : IsSampleMailbox(value, at);
    }

    /// <summary>Whether an address of a sender is one that somebody is meant to replace.</summary>
    public bool IsAddress(string text)
    {
        var value = text.Trim();
        var open = value.LastIndexOf('<');
        var address = open >= 0 ? value.Substring(open + 1).TrimEnd('>') : value;
        var at = address.LastIndexOf('@');
        return at < 0 ? IsWord(value) : IsSampleMailbox(address, at);
    }

    // Free mail gives out no mailbox called "user" or "abc", and nobody keeps "test1"; a company's own domain may have them.
    private bool IsSampleMailbox(string address, int at) =>
        _freeMail.Contains(address.Substring(at + 1))
        && (IsWord(address.Substring(0, at)) || IsWord(address.Substring(0, at).TrimEnd('1', '2', '3')));

    // P@ssw0rd, Y0uRp@55w0rD
    private bool IsOneWord(string value)
    {
        if (_words.Contains(value) || _words.Contains(KeyText.Relax(value)))
            return true;
        var plain = FillerText.WithoutLeet(value);
        return plain != value && (_words.Contains(plain) || ContainsOne(plain));
    }

    // email_sender_password, smtp user, exampleusername, Set App Password
    private bool IsMadeOfWords(string value)
    {
        var tokens = value.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        var words = 0;
        foreach (var token in tokens)
            words += _words.Contains(token) || IsRunOfWords(token) ? 1 : 0;
        // A sentence that speaks of a password is none; four groups of four letters are one.
        var isSentence = words > 0 && value.IndexOf(' ') > 0 && !FillerText.IsFourGroups(value);
        return tokens.Length > 0 && (words == tokens.Length || isSentence);
    }

    // From each position that words reach, the words that go on from there; suasenhaouappkey, but no "su" alone.
    private bool IsRunOfWords(string token)
    {
        if (token.Length > LongestRun || _joiners.Contains(token))
            return false;
        var reached = new bool[token.Length + 1];
        reached[0] = true;
        for (var start = 0; start < token.Length; start++)
        {
            if (!reached[start])
                continue;
            if (!char.IsLetter(token[start]))
                return false;
            for (var length = 2; start + length <= token.Length; length++)
                reached[start + length] |= _words.Contains(token.Substring(start, length)) || _joiners.Contains(token.Substring(start, length));
        }
        return reached[token.Length];
    }

    // int-password, ACME_SMTP_PASSWORD: the name of a setting where its value belongs.
    private bool NamesItself(string value)
    {
        var last = value.LastIndexOfAny(s_separators);
        if (last <= 0 || !_names.Contains(value.Substring(last + 1)))
            return false;
        foreach (var c in value)
        {
            if (!char.IsLetter(c) && Array.IndexOf(s_separators, c) < 0)
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

    // x, xxxx, ****, ...., ________: one character, alone or over and over.
    private static bool IsCrossedOut(string value)
    {
        if (value[0] is not ('x' or 'X' or '*' or '.' or '_' or '-' or '#' or '?'))
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
            // "your-key", "YOUR_KEY", "yourKey", "your key", but not "yourkshire.example", "change!77" or a word that only begins so.
            if (value.Length == prefix.Length || prefix.EndsWith("-", StringComparison.Ordinal) || prefix.EndsWith("_", StringComparison.Ordinal))
                return true;
            var next = value[prefix.Length];
            var goesOn = char.IsLetter(next) ? !char.IsLower(next) || (char.IsUpper(value[0]) && char.IsUpper(value[1])) : next is '-' or '_' or ' ' or '.' or '@' or ':' or '/';
            if (goesOn)
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
