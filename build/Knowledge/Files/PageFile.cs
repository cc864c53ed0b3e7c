using System.Text.RegularExpressions;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Build.Files;

/// <summary>A rule's page: YAML front matter between two lines of three hyphens, then Markdown with examples.</summary>
/// <param name="Rule">What Core embeds.</param>
/// <param name="Path">The file, as errors name it.</param>
/// <param name="Supersedes">The superseded ids with their places.</param>
/// <param name="Sources">The public pages behind the rule.</param>
/// <param name="Body">The Markdown after the front matter.</param>
internal sealed partial record PageFile(
    RuleInfo Rule, string Path, IReadOnlyList<YamlText> Supersedes, IReadOnlyList<string> Sources, string Body)
{
    /// <summary>
    /// Reads <c>rules/VMLnnn.md</c>; null after its problems were noted. <paramref name="helpBase"/> is the public address before the file's name.
    /// </summary>
    public static PageFile? Read(string path, string text, string helpBase, Problems problems)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : -1;
        if (end < 0)
        {
            problems.Add(path, 1, 1, ProblemCode.BadFrontMatter, "the page must start with front matter between two lines of '---'");
            return null;
        }

        // The front matter keeps its line numbers: it is read behind as many empty lines as stand before it.
        if (YamlMap.Load(path, string.Join('\n', lines[1..end]), problems, firstLine: 1) is not { } map)
            return null;

        Examples.Check(path, lines, end + 1, problems);
        var supersedes = map.Texts("supersedes");
        var rule = RuleOf(map, supersedes, helpBase);
        var sources = map.Texts("sources").Select(source => source.Value).ToList();
        map.Close();
        return new(rule, path, supersedes, sources, string.Join('\n', lines[(end + 1)..]).Trim('\n'));
    }

    public static bool IsRuleId(string text) => RuleId().IsMatch(text);

    private static RuleInfo RuleOf(YamlMap map, IReadOnlyList<YamlText> supersedes, string helpBase)
    {
        var id = map.RequiredText("id");
        var fileId = System.IO.Path.GetFileNameWithoutExtension(map.Path);
        if (id is { } text && text.Value != fileId)
            map.Complain(text.At, ProblemCode.BadFrontMatter, $"the id '{text.Value}' is not the file's name '{fileId}'");

        var severity = map.RequiredWord("severity", PageVocabulary.Severity);
        var category = map.RequiredText("category");
        if (category is { } word && !PageVocabulary.Categories.Contains(word.Value))
            map.Complain(word.At, ProblemCode.BadWord, $"'{word.Value}' is no category; it is one of: {string.Join(", ", PageVocabulary.Categories)}");

        map.Flag("client");
        return new(
            id?.Value ?? "",
            map.RequiredText("name")?.Value ?? "",
            map.RequiredText("title")?.Value ?? "",
            severity,
            map.Word("likely", PageVocabulary.Severity) ?? OneStepDown(severity),
            IsOnByDefault(map, severity),
            category?.Value ?? "",
            supersedes.Select(superseded => superseded.Value).ToList(),
            map.RequiredText("since")?.Value ?? "",
            $"{helpBase}{fileId}.md");
    }

    private static bool IsOnByDefault(YamlMap map, Severity severity)
    {
        if (map.Text("default") is not { } text)
            return true;

        var value = PageVocabulary.Severity.Read(map, "default", text);
        if (value is not null && value != Severity.Off && value != severity)
            map.Complain(text.At, ProblemCode.BadFrontMatter, "'default' is the same as 'severity', or off");

        return value != Severity.Off;
    }

    private static Severity OneStepDown(Severity severity) =>
        severity > Severity.Info ? severity - 1 : severity;

    [GeneratedRegex("^VML[0-9]{3}$")]
    private static partial Regex RuleId();
}
