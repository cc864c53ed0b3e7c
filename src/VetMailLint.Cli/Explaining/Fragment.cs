namespace VetMailLint.Cli.Explaining;

/// <summary>A part of an error text that is looked for: lower case, <c>*</c> for up to <see cref="Gap"/> characters that vary.</summary>
internal sealed class Fragment
{
    /// <summary>A host name, an address or a path fits; the next sentence but one does not.</summary>
    private const int Gap = 120;

    private readonly string[] _parts;

    public Fragment(string text)
    {
        _parts = text.Split('*', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var part in _parts)
            Weight += part.Length;
    }

    /// <summary>How much it says: its characters without what varies.</summary>
    public int Weight { get; }

    /// <summary>The first place where it stands as whole words, or null.</summary>
    public Range? Find(string text)
    {
        for (var start = 0; (start = text.IndexOf(_parts[0], start, StringComparison.Ordinal)) >= 0; start++)
        {
            if (StartsWord(text, start) && EndFrom(text, start) is { } end)
                return start..end;
        }

        return null;
    }

    public bool IsIn(string text) => Find(text) is not null;

    private int? EndFrom(string text, int start)
    {
        var end = start + _parts[0].Length;
        for (var i = 1; i < _parts.Length; i++)
        {
            var length = Math.Min(Gap + _parts[i].Length, text.Length - end);
            var at = text.IndexOf(_parts[i], end, length, StringComparison.Ordinal);
            if (at < 0)
                return null;

            end = at + _parts[i].Length;
        }

        return EndsWord(text, end) ? end : null;
    }

    private static bool StartsWord(string text, int start) =>
        start == 0 || !char.IsLetterOrDigit(text[start]) || !char.IsLetterOrDigit(text[start - 1]);

    private static bool EndsWord(string text, int end) =>
        end == text.Length || !char.IsLetterOrDigit(text[end - 1]) || !char.IsLetterOrDigit(text[end]);
}
