using System.Globalization;
using VetMailLint.Config.Dialects;
using VetMailLint.Config.Tree;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Binding;

/// <summary>What counts as a slip of the pen in a key.</summary>
internal static class NearMiss
{
    private const int ShortestForOne = 5;
    private const int ShortestForTwo = 8;

    /// <summary>
    /// The number of slips between a key and the one that was meant, or null where they are two words. The first letter is hardly ever
    /// slipped on; a plural, a digit and another three-letter word at the end are no slips.
    /// </summary>
    public static int? Slips(string written, string prefix, string meant, DialectMeaning meaning)
    {
        var whole = prefix + meant;
        if (Math.Abs(written.Length - whole.Length) > 2 || written == whole || IsPlural(written, whole) || HasDigit(written) || whole.Length < ShortestForOne)
            return null;

        var isSwap = IsSwap(written, whole);
        if (isSwap)
            return 1;

        // The word about mail is written by whoever reads the key; only what stands behind it is compared.
        if (!written.StartsWith(prefix, StringComparison.Ordinal) || written.Length == prefix.Length)
            return null;

        var own = written.Substring(prefix.Length);
        if (own[0] != meant[0] || meant.Length < ShortestForOne)
            return null;

        var slips = SlipDistance.Between(own, meant);
        // ssl, sso and sms differ in letters that nobody takes for one another, so here a letter may only be lost or doubled.
        if (meaning == DialectMeaning.Tls)
            return slips == 1 && own.Length != meant.Length ? 1 : null;

        return slips == 1 || (slips == 2 && meant.Length >= ShortestForTwo) ? slips : null;
    }

    /// <summary>Whether a value is one that the key could have.</summary>
    public static bool MayHold(DialectMeaning meaning, ScalarNode value)
    {
        var text = value.Text.Trim();
        if (value.Templated || text.IndexOf('$') >= 0 || text.IndexOf('%') >= 0)
            return true;

        return meaning switch
        {
            DialectMeaning.Host => text.IndexOf('.') > 0 && text.IndexOfAny([' ', '@', '/']) < 0,
            DialectMeaning.Port => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535,
            DialectMeaning.Tls => text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off" or "1" or "0",
            _ => text.Length > 0 && text.ToLowerInvariant() is not ("true" or "false") && !ScalarReader.IsNull(text),
        };
    }

    /// <summary>What stands before the spelling in a key as it is written: <c>SMTP_</c> in SMTP_PORT.</summary>
    public static string PrefixOf(Entry entry, DialectKey key)
    {
        var left = KeyText.Relax(key.Path).Length;
        var position = entry.Name.Length;
        while (position > 0 && left > 0)
        {
            position--;
            if (char.IsLetterOrDigit(entry.Name[position]))
                left--;
        }

        var prefix = entry.Name.Substring(0, position);
        return entry.Relaxed.EndsWith(KeyText.Relax(key.Path), StringComparison.Ordinal) ? prefix : "";
    }

    /// <summary>As much of a key as holds a number of letters and digits, with the separator behind them.</summary>
    public static string Head(string name, int letters)
    {
        var position = 0;
        while (position < name.Length && (letters > 0 || !char.IsLetterOrDigit(name[position])))
        {
            letters -= char.IsLetterOrDigit(name[position]) ? 1 : 0;
            position++;
        }

        return name.Substring(0, position);
    }

    /// <summary>A spelling in the style of the key that it is to replace.</summary>
    public static string Written(string path, string prefix, string like)
    {
        var words = path.Split('_', '-');
        if (!HasLower(like))
            return prefix + string.Join("_", words).ToUpperInvariant();
        if (like.IndexOf('_') >= 0 || like.IndexOf('-') >= 0)
            return prefix + string.Join(like.IndexOf('_') >= 0 ? "_" : "-", words);

        var isPascal = char.IsUpper(like[0]) || prefix.Length > 0;
        var joined = string.Concat(words.Select((word, i) => i > 0 || isPascal ? char.ToUpperInvariant(word[0]) + word.Substring(1) : word));
        return prefix + joined;
    }

    private static bool IsPlural(string left, string right) =>
        left == right + "s" || right == left + "s" || left == right + "es" || right == left + "es";

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c))
                return true;
        }

        return false;
    }

    private static bool HasLower(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }

    // Two neighbours that changed places and nothing else.
    private static bool IsSwap(string left, string right)
    {
        if (left.Length != right.Length)
            return false;

        for (var i = 0; i + 1 < left.Length; i++)
        {
            if (left[i] != right[i])
                return left[i] == right[i + 1] && left[i + 1] == right[i] && string.CompareOrdinal(left, i + 2, right, i + 2, left.Length) == 0;
        }

        return false;
    }
}
