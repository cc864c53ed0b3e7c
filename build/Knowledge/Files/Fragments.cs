
namespace VetMailLint.Build.Files;

/// <summary>Reads the parts of error texts that are looked for: without case, blanks and line ends alike, <c>*</c> for what varies.</summary>
internal static class Fragments
{
    public static IReadOnlyList<string> Read(YamlMap map, string field) => map.Texts(field).Select(text => Read(map, text)).ToList();

    private static string Read(YamlMap map, YamlText text)
    {
        var fragment = Folded(text.Value).ToLowerInvariant();
        if (fragment.StartsWith('*') || fragment.EndsWith('*') || fragment.Replace("*", "", StringComparison.Ordinal).Trim().Length < 4)
        {
            map.Complain(text.At, ProblemCode.BadText,
                $"'{text.Value}' says too little: write four characters or more, and '*' between them only");
        }

        return fragment;
    }

    /// <summary>The text on one line with single blanks, as the line format of the compiled texts needs it.</summary>
    public static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
