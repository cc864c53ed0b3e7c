namespace VetMailLint.Config.Binding;

/// <summary>Splits keys that spell a path in one name.</summary>
internal static class KeyPath
{
    private const int MostSegments = 12;

    /// <summary>The segments of <c>Smtp__Host</c>, <c>Smtp:Host</c> or <c>mail.smtp.host</c>; null for a key that is one name.</summary>
    public static string[]? Split(string key)
    {
        if (key.IndexOf("__", StringComparison.Ordinal) > 0)
            return Checked(key.Split(["__"], StringSplitOptions.None));
        if (key.IndexOf(':') > 0)
            return Checked(key.Split(':'));
        return key.IndexOf('.') > 0 ? Checked(key.Split('.')) : null;
    }

    private static string[]? Checked(string[] segments)
    {
        if (segments.Length > MostSegments)
            return null;
        foreach (var segment in segments)
        {
            if (!IsName(segment))
                return null;
        }
        return segments;
    }

    private static bool IsName(string segment)
    {
        if (segment.Length == 0 || segment[0] == '_')
            return false;
        foreach (var c in segment)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-'))
                return false;
        }
        return true;
    }
}
