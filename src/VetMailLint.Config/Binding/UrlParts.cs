using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Makes keys of what a dialect asks of a URL besides host, port and login: its scheme, <c>://</c>, and the options of its query, <c>?name</c>.</summary>
internal static class UrlParts
{
    private const int MostOptions = 32;

    /// <summary>The parts that are keys of the dialect, each with a value of its own.</summary>
    public static IEnumerable<FoundKey> Of(Pick url, DialectIndex dialect)
    {
        var text = url.Value.Text;
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0)
            yield break;
        if (dialect.TryPath("://", out var key))
            yield return Found(url, key, "scheme", (0, scheme));

        // Whatever is behind the last @ is no password.
        var at = text.IndexOf('?', Math.Max(scheme, text.LastIndexOf('@')));
        for (var count = 0; at >= 0 && count < MostOptions; count++)
        {
            var start = at + 1;
            at = text.IndexOf('&', start);
            var end = at < 0 ? Fragment(text, start) : at;
            var sign = text.IndexOf('=', start, end - start);
            if (sign > start && dialect.TryPath("?" + text.Substring(start, sign - start), out key))
                yield return Found(url, key, text.Substring(start, sign - start), (sign + 1, end - sign - 1));
        }
    }

    private static int Fragment(string text, int start) => text.IndexOf('#', start) is var at && at < 0 ? text.Length : at;

    private static FoundKey Found(Pick url, RankedKey key, string name, (int Start, int Length) value)
    {
        var owner = url.Entry;
        var entry = new Entry(owner.Section, name, name, ScalarSlice.Of(url.Value.Scalar, value.Start, value.Length))
        {
            KeySpan = owner.KeySpan,
            IsMerged = owner.IsMerged,
            Branch = owner.Branch,
            IsText = true,
        };
        return new(entry, key.Key, key.Rank, false);
    }
}
