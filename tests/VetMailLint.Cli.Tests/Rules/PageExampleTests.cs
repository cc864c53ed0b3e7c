using System.Text;
using VetMailLint.Cli.Files;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Policy;
using VetMailLint.Cli.Tests.Commands;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Tests.Rules;

/// <summary>What the pages of the rules show is what the command finds, to the line, and nothing else.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string> Examples => [.. PageExample.All.Where(example => !example.IsCSharp).Select(example => example.ToString())];

    public static TheoryData<string> Failing =>
        [.. PageExample.All.Where(example => example.Section == "Examples" && example.Expected.Count > 0).Select(example => example.ToString())];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_HasItsFindingsAndNoOthers(string name)
    {
        var example = Named(name);
        using var sandbox = new Sandbox { Today = EmbeddedKnowledge.Instance.Date };
        sandbox.Write(example.File, example.Text);
        if (example.Word("target") is { } target)
            sandbox.Write("Shop.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFrameworks>{target}</TargetFrameworks></PropertyGroup></Project>");
        // A rule that is off has examples of what it says when it is asked.
        if (!RuleCatalogue.Instance.Find(example.Page)!.IsOnByDefault)
            sandbox.Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.{example.Page}.severity = warning\n");

        List<string> args = ["lint", example.File, "--format", "json"];
        if (example.Word("client") is { } client)
            args.AddRange(["--client", client]);
        if (example.Word("as_of") is { } day)
            args.AddRange(["--as-of", day]);

        var findings = sandbox.Run([.. args]).Json.GetProperty("findings").EnumerateArray();

        Assert.Equal(example.Expected, findings
            .Select(finding => $"{finding.GetProperty("rule").GetString()}:{finding.GetProperty("line").GetInt32()}")
            .Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsReadByTheDialectThatItNames(string name)
    {
        var example = Named(name);
        if (example.Word("dialect") is not { } dialect)
            return;

        var options = new LintOptions { Paths = [], WorkingFolder = "/", Today = EmbeddedKnowledge.Instance.Date };
        var linter = new FileLinter(options, new SeverityPolicy(null, new PolicyVocabulary([], [])), new ProjectSurroundings(), new OwnFolders("/", isIsolated: true));

        var result = linter.Lint(new WalkedFile(example.File, $"/nowhere/{example.File}", IsNamed: true), Encoding.UTF8.GetBytes(example.Text));

        Assert.NotEmpty(result.Reading!.Settings);
        Assert.All(result.Reading.Settings, settings => Assert.Equal(dialect, settings.Dialect));
    }

    [Theory]
    [MemberData(nameof(Failing))]
    public void FailingExample_IsOneChangeAwayFromOneThatExpectsSomethingElse(string name)
    {
        var failing = Named(name);

        Assert.Contains(PageExample.All, other => other.Page == failing.Page && other.File == failing.File
            && !other.Expected.SequenceEqual(failing.Expected) && Changes(failing, other) == 1);
    }

    private static PageExample Named(string name) => PageExample.All.Single(example => example.ToString() == name);

    /// <summary>The differences in text, client, day and target.</summary>
    private static int Changes(PageExample left, PageExample right) =>
        Differences(left.Text.Split('\n'), right.Text.Split('\n'))
        + (left.Word("client") == right.Word("client") ? 0 : 1)
        + (left.Word("as_of") == right.Word("as_of") ? 0 : 1)
        + (left.Word("target") == right.Word("target") ? 0 : 1);

    /// <summary>The lines to change, insert or remove between two texts that agree at their beginnings and ends.</summary>
    private static int Differences(string[] left, string[] right)
    {
        var start = 0;
        while (start < Math.Min(left.Length, right.Length) && left[start] == right[start])
            start++;

        var end = 0;
        while (end < Math.Min(left.Length, right.Length) - start && left[^(end + 1)] == right[^(end + 1)])
            end++;

        return Math.Max(left.Length, right.Length) - start - end;
    }
}
