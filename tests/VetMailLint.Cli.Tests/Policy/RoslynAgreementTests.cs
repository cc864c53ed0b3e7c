using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using VetMailLint.Cli.Policy;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Tests.Policy;

/// <summary>Holds the reader of configuration files to the compiler's own.</summary>
public sealed class RoslynAgreementTests
{
    private static readonly string[] s_rules = ["VML101", "VML102", "VML303", "VML505"];
    private static readonly PolicyVocabulary s_vocabulary = new(s_rules, []);

    private static readonly string[] s_folders = ["/repo", "/repo/src", "/repo/src/app", "/repo/deploy", "/repo/deploy/prod1"];

    private static readonly string[] s_names =
        ["a.json", "b.yaml", "appsettings.json", "appsettings.Production.json", "values-1.yaml", "values-12.yaml", "x]y.json", "{b}.yml", "b,c.yml", "a#b.json", "é.json"];

    private static readonly string[] s_sections =
    [
        "*", "**", "*.json", "*.{json,yaml}", "deploy/*.yaml", "/deploy/**", "deploy/**/*.yaml", "src/**", "?.json", "[ab].*", "[!ab].*",
        "[a-c]*.json", "values-{1..3}.yaml", "values-{10..20}.yaml", "values-{3..1}*.yaml", "{a,b{,.c}}.{json,yaml}", "**/prod{1..2}/*", "{a}.json", "{}a.json",
        "a.json", "/a.json", "\\{b\\}.yml", "b\\,c.yml", "*.y{a,}ml", "{*", "a}", "[ab", "x\\", "**.json", "***.json", "app/*", "prod?/*.json", "*[.-]*.json",
        "appsettings{,.*}.json", "{appsettings,values-{1..20}}.*", "{a..c}.json", "{99999999999..1}.json", "[\\]x]*", "*#c", "a\\#b.json", "*]*", "prod{1..1}/**", "-{1..2}.yaml",
        "{values-{1..3}.json,values-1.yaml}", "/repo/a.json", "/repo/src/b.yaml", "/repo/d\\eploy/a.json", "é.json", "É.json", "[é]*",
    ];

    private static readonly string[] s_words =
        ["error", "warning", "suggestion", "silent", "none", "default", "refactoring", "Error", "NONE", "eror", "", "warn"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void GeneratedFiles_MeanTheSameToTheCompiler(int seed)
    {
        var random = new Random(seed);
        var compared = 0;
        for (var round = 0; round < 120; round++)
        {
            var files = Files(random);
            var policy = new SeverityPolicy(new MemoryConfigSource(files), s_vocabulary);
            foreach (var folder in s_folders)
            {
                // The compiler is given the files above its sources, as its build targets find them.
                var above = files.Where(file => (folder + "/").StartsWith(file.Path[..(file.Path.LastIndexOf('/') + 1)], StringComparison.Ordinal));
                var configs = above.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToImmutableArray();
                var roslyn = AnalyzerConfigSet.Create(configs);
                foreach (var name in s_names)
                    compared += Compare(roslyn, policy, $"{folder}/{name}", files);
            }
        }

        Assert.True(compared > 2_000, $"only {compared} answers were not empty");
    }

    private static int Compare(AnalyzerConfigSet roslyn, SeverityPolicy policy, string path, (string Path, string Text)[] files)
    {
        var answers = 0;
        var file = policy.For(path);
        var options = roslyn.GetOptionsForSourcePath(path).AnalyzerOptions;
        foreach (var rule in s_rules)
        {
            var expected = Expected(roslyn, options, rule);
            answers += expected is null ? 0 : 1;
            var actual = file.SeverityOf(rule);
            Assert.True(expected == actual, $"{path} {rule}: the compiler says {expected}, the policy {actual}\n{Dump(files)}");
        }

        options.TryGetValue("vetmaillint.client", out var client);
        Assert.True(client == file.Client, $"{path}: the compiler says {client}, the policy {file.Client}\n{Dump(files)}");
        return answers;
    }

    private static Severity? Expected(AnalyzerConfigSet roslyn, ImmutableDictionary<string, string> options, string rule)
    {
        if (roslyn.GlobalConfigOptions.TreeOptions.TryGetValue(rule, out var report) && report != ReportDiagnostic.Default)
            return FromRoslyn(report);

        return options.TryGetValue($"vetmaillint.{rule}.severity", out var word) ? FromRoslyn(Ask(word)) : null;
    }

    /// <summary>What the compiler makes of a severity word.</summary>
    private static ReportDiagnostic Ask(string word)
    {
        var config = AnalyzerConfig.Parse($"is_global = true\ndotnet_diagnostic.x1.severity = {word}", "/.globalconfig");
        var options = AnalyzerConfigSet.Create(ImmutableArray.Create(config)).GlobalConfigOptions.TreeOptions;
        return options.TryGetValue("x1", out var report) ? report : ReportDiagnostic.Default;
    }

    private static Severity? FromRoslyn(ReportDiagnostic report) => report switch
    {
        ReportDiagnostic.Error => Severity.Error,
        ReportDiagnostic.Warn => Severity.Warning,
        ReportDiagnostic.Info => Severity.Info,
        ReportDiagnostic.Hidden or ReportDiagnostic.Suppress => Severity.Off,
        _ => null,
    };

    private static (string Path, string Text)[] Files(Random random)
    {
        var files = new List<(string, string)>();
        foreach (var folder in s_folders)
        {
            if (random.Next(3) == 0)
                files.Add(($"{folder}/.globalconfig", Text(random, global: true)));
            if (random.Next(2) == 0)
                files.Add(($"{folder}/.editorconfig", Text(random, global: random.Next(8) == 0)));
        }

        return [.. files];
    }

    private static string Text(Random random, bool global)
    {
        var text = new StringBuilder();
        var end = Pick(random, "\n", "\n", "\r\n", "\r", "\u2028");
        if (global)
            text.Append(Pick(random, "is_global = true", "is_global=false", " IS_GLOBAL : true # yes")).Append(end);
        if (random.Next(3) == 0)
            text.Append(Pick(random, "global_level = 100", "global_level = -1", "global_level = x", "global_level = 101", "root = TRUE", "root = true ; x")).Append(end);

        for (var section = random.Next(global ? 1 : 0, 5); section >= 0; section--)
        {
            if (!global || random.Next(2) == 0)
                text.Append(Header(random)).Append(end);
            for (var line = random.Next(4); line > 0; line--)
                text.Append(Line(random)).Append(end);
        }

        return text.ToString();
    }

    private static string Header(Random random)
    {
        var name = Pick(random, s_sections);
        return Pick(random, $"[{name}]", $"[{name}]", $"  [{name}]  ", $"[{name}] # x", $"[{name}];", $"[{name}", $"[{name}] x", $"[ {name}]");
    }

    private static string Line(Random random)
    {
        var rule = Pick(random, Pick(random, s_rules), Pick(random, s_rules).ToLowerInvariant());
        var word = Pick(random, s_words);
        var separator = Pick(random, " = ", "=", ":", " :\t", " = ");
        var tail = Pick(random, "", "", " ", " # because", ";x", "\t");
        return Pick(random,
            $"dotnet_diagnostic.{rule}.severity{separator}{word}{tail}",
            $"vetmaillint.{rule}.severity{separator}{word}{tail}",
            $"  vetmaillint.{rule}.severity{separator}{word}{tail}",
            $"vetmaillint.client{separator}{Pick(random, "mailkit", "a b", "")}{tail}",
            $"# vetmaillint.{rule}.severity = error",
            $"; {word}",
            $"vetmaillint.{rule}.severity {word}",
            $"= {word}");
    }

    private static string Dump((string Path, string Text)[] files) =>
        string.Join("\n", files.Select(file => $"--- {file.Path}\n{file.Text}"));

    private static T Pick<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];
}
