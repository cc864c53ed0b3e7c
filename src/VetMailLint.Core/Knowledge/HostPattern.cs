namespace VetMailLint.Knowledge;

/// <summary>Host names and patterns with one <c>*</c>, which stands for one label or a part of one.</summary>
public static class HostPattern
{
    /// <summary>Whether a name or pattern covers a host; case and a trailing dot do not count.</summary>
    public static bool Covers(string pattern, string host)
    {
        var name = host.Trim().TrimEnd('.');
        var star = pattern.IndexOf('*');
        if (star < 0)
            return string.Equals(pattern, name, StringComparison.OrdinalIgnoreCase);

        var tail = pattern.Length - star - 1;
        return name.Length > star + tail
            && string.Compare(pattern, 0, name, 0, star, StringComparison.OrdinalIgnoreCase) == 0
            && string.Compare(pattern, star + 1, name, name.Length - tail, tail, StringComparison.OrdinalIgnoreCase) == 0
            && name.IndexOf('.', star, name.Length - tail - star) < 0;
    }
}
