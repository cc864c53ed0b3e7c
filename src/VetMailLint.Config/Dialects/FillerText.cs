using System.Text;

namespace VetMailLint.Config.Dialects;

/// <summary>Tells texts that hold a place by their form, whatever the language.</summary>
internal static class FillerText
{
    /// <summary>Whether a text is one character or one word over and over (<c>aaaaaa</c>, <c>bla_bla_bla</c>), or the alphabet (<c>abcd efgh</c>).</summary>
    public static bool IsFiller(string value) => IsOneCharacter(value) || IsAlphabet(value) || IsOneToken(value);

    /// <summary>Whether a text has letters that no keyboard for a mail password writes: a word or sentence in the reader's own language.</summary>
    public static bool IsForeign(string value)
    {
        foreach (var c in value)
        {
            // Beyond Latin: Greek, Cyrillic, Chinese; and Vietnamese, whose letters have a block of their own.
            if (c > '\u024F' && char.IsLetter(c))
                return true;
        }
        return false;
    }

    /// <summary>Five words or more, as texts of a program have and no password that a service gives out.</summary>
    public static bool IsSentence(string value) => value.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length >= 5;

    /// <summary>Four groups of four letters with blanks: how app passwords are shown.</summary>
    public static bool IsFourGroups(string value)
    {
        if (value.Length != 19)
            return false;
        for (var i = 0; i < value.Length; i++)
        {
            if (i % 5 == 4 ? value[i] != ' ' : !char.IsLetter(value[i]))
                return false;
        }
        return true;
    }

    /// <summary>The text with letters for the digits and signs that stand for them.</summary>
    public static string WithoutLeet(string value)
    {
        var result = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            result.Append(c switch
            {
                '0' => 'o',
                '1' or '!' => 'i',
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' => 't',
                _ => c,
            });
        }
        return result.ToString();
    }

    /// <summary>What a short text in base64 with padding says, or null.</summary>
    public static string? FromBase64(string value)
    {
        if (value.Length is < 4 or > 44 || value.Length % 4 != 0 || value[value.Length - 1] != '=')
            return null;
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(value));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsOneCharacter(string value)
    {
        if (value.Length < 2)
            return false;
        foreach (var c in value)
        {
            if (char.ToLowerInvariant(c) != char.ToLowerInvariant(value[0]) && c is not (' ' or '-'))
                return false;
        }
        return true;
    }

    private static bool IsAlphabet(string value)
    {
        var letters = value.Replace(" ", "").ToLowerInvariant();
        if (letters.Length < 3 || letters[0] != 'a')
            return false;
        for (var i = 0; i < letters.Length; i++)
        {
            // abcabc as well as abcdef
            if (letters[i] != 'a' + i && !(i > 2 && letters[i] == letters[i % 3] && letters.StartsWith("abc", StringComparison.Ordinal)))
                return false;
        }
        return true;
    }

    private static bool IsOneToken(string value)
    {
        var tokens = value.Split('_', '-', ' ', '.');
        foreach (var token in tokens)
        {
            if (token.Length == 0 || !string.Equals(token, tokens[0], StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return tokens.Length > 1;
    }
}
