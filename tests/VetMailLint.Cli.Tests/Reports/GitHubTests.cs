using System.Text.RegularExpressions;
using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>Annotations within GitHub's limits, which nothing in a file can forge, and the summary of a job.</summary>
public sealed class GitHubTests
{
    [Fact]
    public void MoreThanTenOfASeverity_AreCountedInOneLine()
    {
        using var sandbox = SharedFindings.Many(13);
        sandbox.Write("broken.json", """{ "mail": """);

        var lines = sandbox.Run("lint", "--format", "github").Output.TrimEnd('\n').Split('\n');

        Assert.Equal(10, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Single(lines, line => line.StartsWith("::notice ", StringComparison.Ordinal));
        Assert.Equal("3 more findings are not annotated, as GitHub keeps ten of each severity; the job summary lists them.", lines[^1]);
    }

    [Fact]
    public void EveryLine_IsACommandThatTheRunnerReadsBack()
    {
        using var sandbox = SharedFindings.Create();
        using var expected = System.Text.Json.JsonDocument.Parse(sandbox.Run("lint", "--format", "json").Output);
        var findings = expected.RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("path").GetString()}:{finding.GetProperty("line").GetInt32()} {finding.GetProperty("rule").GetString()}");

        var commands = sandbox.Run("lint", "--format", "github").Output.TrimEnd('\n').Split('\n').Select(WorkflowCommand.Parse).ToList();

        Assert.DoesNotContain(null, commands);
        Assert.Equal(
            findings.Order(StringComparer.Ordinal),
            commands.Select(command => $"{command!.Properties["file"]}:{command.Number("line")} {command.Properties["title"].Split(' ')[0]}").Order(StringComparer.Ordinal));
        Assert.All(commands, command => Assert.True(command!.Number("line") >= 1 && command.Number("endLine") >= command.Number("line")));
        Assert.All(commands, command => Assert.True(!command!.Properties.ContainsKey("col") || (command.Number("line") == command.Number("endLine") && command.Number("endColumn") >= command.Number("col"))));
        Assert.All(commands, command => Assert.True(command!.Message.Length < 4_096));
    }

    [Theory]
    [InlineData("::error file=a,line=1::x", true)]
    [InlineData("::fatal file=a,line=1::x", false)]
    [InlineData("::error file=a,b,line=1::x", false)]
    [InlineData("::error file=a,line=1,line=2::x", false)]
    [InlineData("::error colour=red::x", false)]
    [InlineData("error: x", false)]
    public void Reader_RefusesWhatTheRunnerDoesNotTake(string line, bool isCommand) => Assert.Equal(isCommand, WorkflowCommand.Parse(line) is not null);

    [Fact]
    public void TenOfASeverity_LeaveNothingToCount()
    {
        using var sandbox = SharedFindings.Many(10);

        Assert.All(
            sandbox.Run("lint", "--format", "github").Output.TrimEnd('\n').Split('\n'),
            line => Assert.StartsWith("::error ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void ErrorsComeFirst()
    {
        using var sandbox = SharedFindings.Create();

        var kinds = Regex.Matches(sandbox.Run("lint", "--format", "github").Output, "^::(error|warning|notice)", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(kinds.OrderBy(kind => Array.IndexOf(["error", "warning", "notice"], kind)), kinds);
    }

    [Fact]
    public void LineFeedInAName_BeginsNoCommand()
    {
        using var sandbox = new Sandbox { Input = SharedFindings.Wrong };

        var run = sandbox.Run("lint", "--format", "github", "--stdin-filename", "a\n::error file=b,c%.yaml");

        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("::error file=a%0A%3A%3Aerror file=b%2Cc%25.yaml,line=4,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_AreFromTheRootOfTheRepository()
    {
        using var sandbox = SharedFindings.Create();
        sandbox.Write("deploy/.git/HEAD", "ref: refs/heads/main\n");

        Assert.Contains("file=compose.yaml,", sandbox.Run("lint", "deploy", "--format", "github").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_IsAppended()
    {
        using var sandbox = SharedFindings.Create();
        sandbox.Write("summary.md", "before\n");
        sandbox.Variables["GITHUB_STEP_SUMMARY"] = "summary.md";

        sandbox.Run("lint", "--format", "github");

        Golden.Is("report-github-summary.md", sandbox.Read("summary.md"));
    }

    [Fact]
    public void Summary_StaysBelowAMebibyte()
    {
        using var sandbox = SharedFindings.Many(5_000);
        sandbox.Variables["GITHUB_STEP_SUMMARY"] = "summary.md";

        sandbox.Run("lint", "--format", "github");

        Assert.InRange(sandbox.Read("summary.md").Length, 1, 1 << 20);
        Assert.EndsWith("4200 more are left out here.\n", sandbox.Read("summary.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherFormats_WriteNoSummary()
    {
        using var sandbox = SharedFindings.Create();
        sandbox.Variables["GITHUB_STEP_SUMMARY"] = "summary.md";

        sandbox.Run("lint", "--format", "sarif");

        Assert.False(File.Exists(Path.Combine(sandbox.Path, "summary.md")));
    }
}
