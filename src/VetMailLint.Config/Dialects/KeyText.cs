namespace VetMailLint.Config.Dialects;

/// <summary>The words of a key, whatever their separators.</summary>
internal static class KeyText
{
    /// <summary>The key in lower case without separators: <c>SMTP_HOST</c>, <c>smtp-host</c> and <c>SmtpHost</c> are all <c>smtphost</c>.</summary>
    public static string Relax(string key)
    {
        var isRelaxed = true;
        foreach (var c in key)
            isRelaxed &= !char.IsUpper(c) && !IsSeparator(c);
        if (isRelaxed)
            return key;

        var buffer = new char[key.Length];
        var length = 0;
        foreach (var c in key)
        {
            if (!IsSeparator(c))
                buffer[length++] = char.ToLowerInvariant(c);
        }
        return new(buffer, 0, length);
    }

    /// <summary>Whether one of the key's words is in the set: words end at separators, before digits' letters and at a change of case.</summary>
    public static bool HasToken(string key, HashSet<string> tokens)
    {
        var start = 0;
        for (var i = 1; i <= key.Length; i++)
        {
            if (i < key.Length && !IsBoundary(key, i))
                continue;
            if (i > start && tokens.Contains(Relax(key.Substring(start, i - start))))
                return true;
            start = i;
        }
        return false;
    }

    private static bool IsBoundary(string key, int i)
    {
        if (IsSeparator(key[i]) || IsSeparator(key[i - 1]))
            return true;
        if (!char.IsUpper(key[i]))
            return false;
        return !char.IsUpper(key[i - 1]) || (i + 1 < key.Length && char.IsLower(key[i + 1]));
    }

    private static bool IsSeparator(char c) => c is '_' or '-' or '.' or ' ' or ':' or '/';
}
