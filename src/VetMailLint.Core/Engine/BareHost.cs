namespace VetMailLint.Engine;

/// <summary>The name in a host setting that may hold a scheme, a user part, a port or a path beside it.</summary>
internal static class BareHost
{
    /// <summary>The name alone: safe to show, since a user part may hold a password.</summary>
    public static string Of(string host)
    {
        var text = host.Trim();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        text = scheme < 0 ? text : text.Substring(scheme + 3);
        // A query may hold an address, so it goes before the user part is looked for.
        text = UpTo(text, '?');
        text = text.Substring(text.LastIndexOf('@') + 1);
        return WithoutPort(UpTo(text, '/')).Trim();
    }

    private static string UpTo(string text, char mark)
    {
        var end = text.IndexOf(mark);
        return end < 0 ? text : text.Substring(0, end);
    }

    private static string WithoutPort(string text)
    {
        if (text.StartsWith("[", StringComparison.Ordinal))
            return text.IndexOf(']') is > 0 and var close ? text.Substring(1, close - 1) : text;

        return IsIPv6(text) ? text : UpTo(text, ':');
    }

    private static bool IsIPv6(string text)
    {
        var colons = 0;
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or ':' or '.'))
                return false;

            colons += c == ':' ? 1 : 0;
        }

        return colons > 1;
    }
}
