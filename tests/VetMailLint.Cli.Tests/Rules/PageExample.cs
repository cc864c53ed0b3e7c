using System.Text.RegularExpressions;

namespace VetMailLint.Cli.Tests.Rules;

/// <summary>One fence of a rule's page that says what must be found in it.</summary>
internal sealed record PageExample(string Page, int Number, string Section, string Language, string Text, IReadOnlyDictionary<string, string> Words)
{
    public bool IsCSharp => Word("surface") == "csharp";

    /// <summary>The name under which the text is read; C# has none of its own.</summary>
    public string File => Word("file") ?? (IsCSharp ? "Example.cs" : throw new InvalidOperationException($"{this} has no file=."));

    /// <summary>The findings that must be there, <c>VML103:4</c>, in order.</summary>
    public IReadOnlyList<string> Expected =>
        Word("expect") is "none" ? [] : [.. Word("expect")!.Split(',').Order(StringComparer.Ordinal)];

    public string? Word(string name) => Words.GetValueOrDefault(name);

    public override string ToString() => $"{Page} {Number}";

    public static IReadOnlyList<PageExample> All { get; } =
        [.. Directory.GetFiles(Repository.PathOf("rules"), "VML*.md").Order(StringComparer.Ordinal).SelectMany(OfPage)];

    private static IEnumerable<PageExample> OfPage(string path)
    {
        var page = Path.GetFileNameWithoutExtension(path);
        var number = 0;
        var section = "";
        string? opened = null;
        var body = new List<string>();
        foreach (var line in System.IO.File.ReadLines(path))
        {
            if (opened is null && line.StartsWith("## ", StringComparison.Ordinal))
                section = line[3..];
            else if (opened is null && line.StartsWith("```", StringComparison.Ordinal))
                opened = line[3..];
            else if (opened is not null && line == "```")
            {
                if (opened.Split(' ') is [var language, "vetmaillint", .. var words])
                    yield return new(page, ++number, section, language, string.Join('\n', body) + "\n", WordsOf(words));

                opened = null;
                body.Clear();
            }
            else if (opened is not null)
                body.Add(Expanded(line));
        }
    }

    private static Dictionary<string, string> WordsOf(string[] words) =>
        words.Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);

    // Values that have the shape of a key exist only while the tests run, so that no scanner ever finds one in the repository.
    private static string Expanded(string line) => Regex.Replace(line, @"\{\{key:([a-z0-9-]+)\}\}", match => ShapeTrueKey.Of(match.Groups[1].Value));
}
