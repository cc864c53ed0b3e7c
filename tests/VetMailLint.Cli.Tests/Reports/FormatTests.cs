using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>Every format over the same findings, whole, and what its consumers hold it to.</summary>
public sealed class FormatTests
{
    private static string Report(Sandbox sandbox, string format) => sandbox.Run("lint", "--format", format).Output;

    [Theory]
    [InlineData("text", "txt")]
    [InlineData("json", "json")]
    [InlineData("jsonl", "jsonl")]
    [InlineData("github", "txt")]
    [InlineData("gitlab", "json")]
    [InlineData("junit", "xml")]
    [InlineData("msbuild", "txt")]
    public void Report_IsThisText(string format, string extension)
    {
        using var sandbox = SharedFindings.Create();

        Golden.Is($"report-{format}.{extension}", SharedFindings.Report(sandbox, format));
    }

    [Theory]
    [InlineData("text", "becomes an error on 2027-03-31")]
    [InlineData("json", "\"on\": \"2027-03-31\"")]
    [InlineData("jsonl", "\"becomes\":{\"severity\":\"error\",\"on\":\"2027-03-31\"}")]
    [InlineData("sarif", "It becomes an error on 2027-03-31.")]
    [InlineData("github", "It becomes an error on 2027-03-31.")]
    [InlineData("gitlab", "It becomes an error on 2027-03-31.")]
    [InlineData("junit", "It becomes an error on 2027-03-31.")]
    [InlineData("msbuild", "It becomes an error on 2027-03-31.")]
    public void EveryReport_SaysWhatADatedFindingBecomes(string format, string text)
    {
        using var sandbox = SharedFindings.Create();

        Assert.Contains(text, Report(sandbox, format), StringComparison.Ordinal);
        sandbox.Write("dated.yaml", SharedFindings.Wrong);
        Assert.DoesNotContain(text, Report(sandbox, format), StringComparison.Ordinal);
    }

    [Fact]
    public void Command_WritesTheSame_AndNothingElse()
    {
        using var sandbox = SharedFindings.Create();

        var run = sandbox.Run("lint", "--format", "msbuild");

        Assert.Equal(SharedFindings.Report(sandbox, "msbuild").Split('\n').Length + 1, run.Output.Split('\n').Length);
        Assert.Equal(("", 1), (run.Errors, run.Status));
        Assert.Equal(SharedFindings.Report(sandbox, "msbuild"), sandbox.Run("lint", "--format", "msbuild", "--baseline", "accepted.baseline").Output);
    }

    [Theory]
    [InlineData("github", "")]
    [InlineData("gitlab", "[]\n")]
    [InlineData("msbuild", "")]
    [InlineData("jsonl", "")]
    public void NothingFound_IsEmptyInItsFormat(string format, string expected)
    {
        using var sandbox = Sandbox.With("appsettings.json", SharedFindings.Clean);

        Assert.Equal(expected, Report(sandbox, format));
    }

    [Fact]
    public void Formats_AreWrittenTogether_AndOneHasStandardOutput()
    {
        using var sandbox = SharedFindings.Create();

        var run = sandbox.Run("lint", "--format", "gitlab", "--format", "sarif=out.sarif", "--format", "junit=out.xml", "--format", "text");

        Assert.Equal(Report(sandbox, "gitlab"), run.Output);
        Assert.Equal(Report(sandbox, "sarif"), sandbox.Read("out.sarif"));
        Assert.Equal(Report(sandbox, "junit"), sandbox.Read("out.xml"));
        Assert.Contains("error VML103", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoMachineFormats_OnStandardOutput_AreRefused()
    {
        using var sandbox = SharedFindings.Create();

        Assert.Equal(ExitStatus.Usage, sandbox.Run("lint", "--format", "github", "--format", "sarif").Status);
    }

    [Fact]
    public void GitLabFingerprints_AreUnique_AndStayWhenLinesMove()
    {
        using var sandbox = SharedFindings.Create();
        sandbox.Write("other/compose.yaml", SharedFindings.Wrong);
        var before = GitLabFingerprints(sandbox);
        sandbox.Write("other/compose.yaml", "# moved\n\n" + SharedFindings.Wrong);

        Assert.Equal(before, GitLabFingerprints(sandbox));
        Assert.Equal(before.Count, before.Distinct().Count());
    }

    [Fact]
    public void MSBuildLines_AreInItsForm()
    {
        using var sandbox = SharedFindings.Create();

        var lines = Report(sandbox, "msbuild").TrimEnd('\n').Split('\n');

        Assert.All(lines, line => Assert.Matches(new Regex(@"^[^(]+\(\d+,\d+\): (error|warning|info) VML\d{3}: \P{Cc}+$"), line));
    }

    [Fact]
    public void JsonLines_AreTheFindingsOfTheJsonReport()
    {
        using var sandbox = SharedFindings.Create();

        var lines = Report(sandbox, "jsonl").TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)).ToArray();

        Assert.True(JsonNode.DeepEquals(new JsonArray(lines), JsonNode.Parse(Report(sandbox, "json"))!["findings"]));
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("msbuild")]
    [InlineData("jsonl")]
    public void FiveThousandFindings_AreAllReported(string format)
    {
        using var sandbox = SharedFindings.Many(5_000);

        var report = Report(sandbox, format);

        Assert.Equal(5_000, Regex.Count(report, "expects TLS from the first byte"));
    }

    private static List<string> GitLabFingerprints(Sandbox sandbox) =>
        [.. JsonDocument.Parse(Report(sandbox, "gitlab")).RootElement.EnumerateArray().Select(finding => finding.GetProperty("fingerprint").GetString()!)];
}
