using System.Text;
using VetMailLint.Cli.Commands;
using VetMailLint.Cli.Files;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Output;
using VetMailLint.Cli.Policy;
using VetMailLint.Cli.Tests.Commands;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Tests.Secrets;

/// <summary>Nothing that is written, and nothing that could be shown around any finding, holds a secret or six letters of one.</summary>
public sealed class SecretTests : IDisposable
{
    private const int Piece = 6;

    private readonly Sandbox _sandbox = new();
    private readonly PlantedSecrets _secrets = new();
    private readonly Dictionary<string, string> _files = [];

    public SecretTests()
    {
        foreach (var (name, text) in PlantedFiles.All.Concat(PlantedKinds.All))
        {
            _files[name] = _secrets.Fill(text);
            _sandbox.Write(name, Encoding.Latin1.GetBytes(_files[name]));
        }

        // Every rule on, and as loud as it can be.
        _sandbox.Write(".globalconfig", "is_global = true\n" + string.Concat(
            RuleCatalogue.Instance.Rules.Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = error\n")));
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void TwoHundredAndMore_ArePlanted_AndEveryFileIsReported()
    {
        var reported = _sandbox.Run("lint", "--format", "json").Json.GetProperty("findings").EnumerateArray()
            .Select(finding => finding.GetProperty("path").GetString()!).Distinct();

        Assert.True(_secrets.All.Count >= 200, $"only {_secrets.All.Count}");
        Assert.Equal(_files.Keys.Order(StringComparer.Ordinal), reported.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("lint", "--format", "json")]
    [InlineData("lint", "--format", "json", "--format", "text")]
    [InlineData("lint", "--format", "jsonl")]
    [InlineData("lint", "--format", "sarif")]
    [InlineData("lint", "--format", "github")]
    [InlineData("lint", "--format", "gitlab")]
    [InlineData("lint", "--format", "junit")]
    [InlineData("lint", "--format", "msbuild")]
    [InlineData("lint", "--diff", "--unsafe-fixes")]
    [InlineData("lint", "--diff", "--format", "json=report.json")]
    [InlineData("lint", "--show-files")]
    [InlineData("lint", "--client", "system-net-mail", "--color", "always")]
    [InlineData("lint", "--client", "mailkit", "--isolated", "--as-of", "2030-01-01")]
    [InlineData("lint", "--client", "nodemailer", "missing.yaml", ".")]
    [InlineData("lint", "--fix")]
    [InlineData("lint", "--unsafe-fixes", "--format", "text")]
    [InlineData("lint", "--diff", "--format", "sarif=report.sarif")]
    [InlineData("lint", "--profile", "seed", "--isolated", "--format", "sarif")]
    [InlineData("lint", "--show-policy", "smtp.json")]
    [InlineData("lint", "--config", "smtp.ini")]
    [InlineData("baseline", "--prune", "--output", "smtp.json")]
    [InlineData("lint", "--baseline", ".env")]
    [InlineData("lint", "--files-from", ".env")]
    public void Output_HoldsNone(params string[] args)
    {
        var run = _sandbox.Run(args);

        Assert.Equal([], Leaks(run.Output));
        Assert.Equal([], Leaks(run.Errors));
    }

    [Fact]
    public void Reports_HoldNone()
    {
        _sandbox.Run("lint", "--format", "json=report.json", "--format", "text=report.txt");

        Assert.Equal([], Leaks(_sandbox.Read("report.json")));
        Assert.Equal([], Leaks(_sandbox.Read("report.txt")));
    }

    [Fact]
    public void JobSummary_HoldsNone()
    {
        _sandbox.Variables["GITHUB_STEP_SUMMARY"] = "summary.md";
        _sandbox.Run("lint", "--format", "github");

        Assert.Contains("VML103", _sandbox.Read("summary.md"), StringComparison.Ordinal);
        Assert.Equal([], Leaks(_sandbox.Read("summary.md")));
    }

    [Fact]
    public void Baseline_HoldsNone()
    {
        _sandbox.Run("baseline", "--output", "accepted.baseline");

        Assert.Contains("VML103", _sandbox.Read("accepted.baseline"), StringComparison.Ordinal);
        Assert.Equal([], Leaks(_sandbox.Read("accepted.baseline")));
    }

    [Fact]
    public void WhatABaselineLetsPass_HoldsNone()
    {
        _sandbox.Run("baseline");

        var run = _sandbox.Run("lint", "--baseline", "vetmaillint.baseline", "--format", "sarif");

        Assert.Contains("\"suppressions\"", run.Output, StringComparison.Ordinal);
        Assert.Equal([], Leaks(run.Output + run.Errors));
    }

    // A parser that fails says where and why, and nothing of what it read.
    [Theory]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.7)]
    [InlineData(0.9)]
    public void FilesCutAnywhere_GiveNoneAway(double part)
    {
        foreach (var (name, text) in _files)
            _sandbox.Write(name, Encoding.Latin1.GetBytes(text[..(int)(text.Length * part)]));

        foreach (var format in (string[])["text", "sarif"])
        {
            var run = _sandbox.Run("lint", "--format", format);
            Assert.Equal([], Leaks(run.Output + run.Errors));
            Assert.DoesNotContain("a mistake of vetmaillint", run.Errors, StringComparison.Ordinal);
        }
    }

    // A number that is none is quoted by the exception, and so might anything be.
    [Fact]
    public void MistakeOfOurs_QuotesNothing()
    {
        var run = _sandbox.Do(surroundings => CommandLine.Run(
            ["lint", "--stdin-filename", "a.yaml"],
            surroundings with { OpenInput = () => throw new FormatException($"The input string '{_secrets.All.First()}' was not in a correct format.", new InvalidOperationException(_secrets.All.Last())) }));

        Assert.Equal([], Leaks(run.Output + run.Errors));
        Assert.Contains("\n  System.FormatException\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("\n  System.InvalidOperationException\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains(".SecretTests", run.Errors, StringComparison.Ordinal);
        Assert.Equal(ExitStatus.Broken, run.Status);
    }

    [Fact]
    public void FrameAroundAnyLine_HoldsNone()
    {
        var options = new LintOptions { Paths = [], WorkingFolder = _sandbox.Path, Today = _sandbox.Today };
        var linter = new FileLinter(options, new SeverityPolicy(null, new PolicyVocabulary([], [])), new ProjectSurroundings(), new OwnFolders("/", isIsolated: true));
        var leaks = new List<string>();
        foreach (var name in _files.Keys)
        {
            var full = Path.Combine(_sandbox.Path, name);
            var result = linter.Lint(new WalkedFile(name, full, IsNamed: true), File.ReadAllBytes(full));
            leaks.AddRange(Leaks(FramesOf(result)).Select(leak => $"{name}: {leak}"));
        }

        Assert.Equal([], leaks);
    }

    [Fact]
    public void MaskedLine_StillShowsWhatIsNoSecret()
    {
        var output = _sandbox.Run("lint", "vettrak.json").Output;

        Assert.Contains("\n7 |   \"EmailLoginPassword\": \"••••\",\n", output, StringComparison.Ordinal);
    }

    private static string FramesOf(FileResult result)
    {
        var frames = new StringBuilder();
        var offset = 0;
        foreach (var (line, number) in result.Text!.Split('\n').Select((line, index) => (line, index + 1)))
        {
            var span = new SourceSpan(result.Path, number, 1, number, line.Length + 1, offset, line.Length);
            frames.Append(new SourceFrame(ConsoleStyle.Plain, width: 10_000).Render(result.Text, span, result.Secrets, Ink.Error));
            offset += line.Length + 1;
        }

        return frames.ToString();
    }

    private List<string> Leaks(string text)
    {
        var pieces = Pieces().GetAlternateLookup<ReadOnlySpan<char>>();
        var leaks = new List<string>();
        for (var at = 0; at + Piece <= text.Length; at++)
        {
            if (pieces.TryGetValue(text.AsSpan(at, Piece), out var secret))
                leaks.Add($"{secret} at {text[(text.LastIndexOf('\n', at) + 1)..Math.Min(text.Length, at + 40)]}");
        }

        return leaks;
    }

    private Dictionary<string, string> Pieces()
    {
        var pieces = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var secret in _secrets.All)
        {
            for (var at = 0; at + Piece <= secret.Length; at++)
                pieces[secret.Substring(at, Piece)] = secret;
        }

        return pieces;
    }
}
