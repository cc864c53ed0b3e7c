using System.Globalization;
using System.Text;

namespace VetMailLint.Config.Json;

internal static class JsonPath
{
    private const int LongestKey = 64;

    /// <summary>The path of the place that is being read, <c>Smtp:Port</c>.</summary>
    internal static string Of(List<JsonFrame> frames, int depth)
    {
        var path = new StringBuilder();
        for (var level = 0; level < depth; level++)
        {
            var frame = frames[level];
            if (frame.IsObject && frame.Key is null)
                break;

            if (level > 0)
                path.Append(':');

            path.Append(frame.IsObject ? Shown(frame.Key!.Text) : (frame.Items?.Count ?? 0).ToString(CultureInfo.InvariantCulture));
        }

        return path.ToString();
    }

    /// <summary>A key fit for a message: short and on one line.</summary>
    internal static string Shown(string key)
    {
        var shown = new StringBuilder(Math.Min(key.Length, LongestKey));
        foreach (var c in key)
        {
            if (shown.Length == LongestKey)
                return shown.Append('…').ToString();

            shown.Append(char.IsControl(c) || char.IsSurrogate(c) ? '?' : c);
        }

        return shown.ToString();
    }
}
