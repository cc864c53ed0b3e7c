using System.Text.Json;
using System.Text.RegularExpressions;
using VetMailLint.Cli.Tests.Commands;
using VetMailLint.Cli.Tests.Reports;
using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Tests.WaysIn;

/// <summary>The problem matchers, run over what the command prints: they must see what its JSON says, and nothing else.</summary>
public sealed class ProblemMatcherTests
{
    private const string GitHub = "editors/github/vetmaillint-matcher.json";
    private const string VisualStudioCode = "editors/vscode/tasks.json";

    [Theory]
    [InlineData(GitHub, "vetmaillint", "msbuild")]
    [InlineData(GitHub, "vetmaillint-text", "text")]
    [InlineData(VisualStudioCode, "vetmaillint", "msbuild")]
    public void Matcher_SeesEveryFinding(string file, string owner, string format)
    {
        using var sandbox = SharedFindings.Create();
        using var report = JsonDocument.Parse(sandbox.Run("lint", "--format", "json").Output);
        var expected = report.RootElement.GetProperty("findings").EnumerateArray()
            .Select(f => $"{SafeText.OneLine(f.GetProperty("path").GetString()!)}:{f.GetProperty("line")}:{f.GetProperty("column")} {f.GetProperty("severity")} {f.GetProperty("rule")}").ToList();

        var seen = Matches(PatternsOf(file, owner), sandbox.Run("lint", "--format", format).Output);

        Assert.True(expected.Count > 3);
        Assert.Equal(expected, seen);
    }

    [Theory]
    [InlineData("msbuild")]
    [InlineData("text")]
    public void RightSettings_MatchNothing(string format)
    {
        using var sandbox = Sandbox.With("appsettings.json", SharedFindings.Clean);

        var output = sandbox.Run("lint", "--format", format).Output;

        Assert.Empty(Matches(PatternsOf(GitHub, "vetmaillint"), output));
        Assert.Empty(Matches(PatternsOf(GitHub, "vetmaillint-text"), output));
    }

    [Fact]
    public void TheTask_IsACallThatWorks()
    {
        using var json = JsonDocument.Parse(Repository.Read(VisualStudioCode));
        var task = json.RootElement.GetProperty("tasks")[0];
        using var sandbox = Sandbox.With("smtp.yaml", SharedFindings.Wrong);

        var run = sandbox.Run([.. task.GetProperty("args").EnumerateArray().Select(word => word.GetString()!)]);

        Assert.Equal("vetmaillint", task.GetProperty("command").GetString());
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.StartsWith("smtp.yaml(4,13): error VML103: ", run.Output, StringComparison.Ordinal);
    }

    private static List<string> Matches(List<JsonElement> patterns, string output)
    {
        var seen = new List<string>();
        var found = new Dictionary<string, string>();
        var next = 0;
        foreach (var line in output.Split('\n'))
        {
            // As GitHub does it: a line that does not continue begins anew.
            if (next > 0 && !Take(patterns[next], line, found))
                next = 0;
            else if (next > 0 || Take(patterns[0], line, found))
                next++;

            if (next != patterns.Count)
                continue;

            seen.Add($"{found["file"]}:{found["line"]}:{found["column"]} {found["severity"]} {found["code"]}");
            next = 0;
        }

        return seen;
    }

    private static bool Take(JsonElement pattern, string line, Dictionary<string, string> found)
    {
        var match = Regex.Match(line, pattern.GetProperty("regexp").GetString()!, RegexOptions.CultureInvariant);
        foreach (var part in pattern.EnumerateObject().Where(part => match.Success && part.Name != "regexp"))
            found[part.Name] = match.Groups[part.Value.GetInt32()].Value;

        return match.Success;
    }

    private static List<JsonElement> PatternsOf(string file, string owner)
    {
        var root = JsonDocument.Parse(Repository.Read(file)).RootElement;
        IEnumerable<JsonElement> matchers = root.TryGetProperty("problemMatcher", out var own) ? own.EnumerateArray() : root.GetProperty("tasks").EnumerateArray().Select(task => task.GetProperty("problemMatcher"));
        var pattern = matchers.Single(matcher => matcher.GetProperty("owner").GetString() == owner).GetProperty("pattern");
        return pattern.ValueKind == JsonValueKind.Array ? [.. pattern.EnumerateArray()] : [pattern];
    }
}
