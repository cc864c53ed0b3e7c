namespace VetMailLint.Knowledge;

/// <summary>Compares written host names with the lower-case ones of the knowledge, without copying either.</summary>
internal static class HostText
{
    /// <summary>The host without the dot that marks it as complete.</summary>
    public static ReadOnlySpan<char> Bare(string host)
    {
        var span = host.AsSpan();
        return span.Length > 1 && span[span.Length - 1] == '.' ? span.Slice(0, span.Length - 1) : span;
    }

    /// <summary>Ordinal order of a lower-case key and a text whose ASCII letters may have any case.</summary>
    public static int Compare(ReadOnlySpan<byte> key, ReadOnlySpan<char> text)
    {
        var common = Math.Min(key.Length, text.Length);
        for (var i = 0; i < common; i++)
        {
            var order = key[i] - Lower(text[i]);
            if (order != 0)
                return order;
        }

        return key.Length - text.Length;
    }

    /// <summary>Whether a pattern with one <c>*</c> covers a host: the star is at least one character and no dot.</summary>
    public static bool Covers(ReadOnlySpan<byte> pattern, ReadOnlySpan<char> host)
    {
        var star = pattern.IndexOf((byte)'*');
        if (star < 0)
            return Compare(pattern, host) == 0;

        var suffix = pattern.Slice(star + 1);
        var middle = host.Length - star - suffix.Length;
        return middle > 0
            && Compare(suffix, host.Slice(host.Length - suffix.Length)) == 0
            && Compare(pattern.Slice(0, star), host.Slice(0, star)) == 0
            && host.Slice(star, middle).IndexOf('.') < 0;
    }

    private static int Lower(char c) => c is >= 'A' and <= 'Z' ? c + ('a' - 'A') : c;
}
