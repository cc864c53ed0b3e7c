namespace VetMailLint.Analyzers.Tests;

/// <summary>An example of a rule's page.</summary>
internal sealed record PageExample(string Page, int Number, string? File, string Source, string Expected, (string Key, string Value)[] Options)
{
    /// <summary>The examples in C#, or in another language.</summary>
    public static IEnumerable<PageExample> All(string language = "csharp") =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "pages"), "VML*.md").Order(StringComparer.Ordinal).SelectMany(page => Of(page, language));

    public string Name => $"{Page} {Number}";

    private static IEnumerable<PageExample> Of(string file, string language)
    {
        var number = 0;
        var lines = System.IO.File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            var words = lines[i].Split(' ');
            if (words[0] != "```" + language || !words.Contains("vetmaillint"))
                continue;

            var end = Array.IndexOf(lines, "```", i + 1);
            yield return new(
                Path.GetFileNameWithoutExtension(file), ++number, Word(words, "file"), TestSecrets.Expand(string.Join('\n', lines[(i + 1)..end])), Word(words, "expect")!,
                [.. new[] { "client", "as_of" }.Select(k => ("vetmaillint." + k, Word(words, k)!)).Where(o => o.Item2 is not null)]);
        }
    }

    private static string? Word(string[] words, string key) =>
        Array.Find(words, w => w.StartsWith(key + "=", StringComparison.Ordinal))?[(key.Length + 1)..];
}
