using YamlDotNet.RepresentationModel;

namespace VetMailLint.Package.Tests;

/// <summary>What the README gives people to copy into their pipelines, run with the tool from a feed as far as it goes without a host.</summary>
[Collection(ToolCollection.Name)]
public sealed class WaysInTests(PackedTool tool)
{
    private const string Wrong = "smtp:\n  host: smtp.gmail.com\n  port: 465\n  security: starttls\n";
    private const string Right = "smtp:\n  host: smtp.gmail.com\n  port: 587\n  security: starttls\n";

    [Fact]
    public async Task Install_GivesACommandThatRuns()
    {
        var commands = ReadmeBlock.Commands("## Install");
        Assert.Equal(["git clone https://github.com/vetmaillint/vetmaillint", "cd vetmaillint"], commands.Take(2));

        var (status, output) = await tool.Bash(
            tool.Source, "PATH=$HOME/.dotnet/tools:$PATH\n" + string.Join('\n', commands.Skip(2)), new Dictionary<string, string> { ["NUGET_PACKAGES"] = Repository.Packages });

        // The last of them checks the samples, which are wrong.
        Assert.True(status == 1, output);
        Assert.Contains("error VML103 PortTlsMismatch: Port 465 of Gmail", output, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_IsGivenWhatTheActionTakes()
    {
        var workflow = Yaml.Parse(ReadmeBlock.Of("### GitHub Actions", "yaml"));
        var action = Yaml.Parse(File.ReadAllText(Repository.PathOf("action.yml")));
        var step = workflow.At("jobs")!.At("mail-settings")!.Items("steps").Single(s => s.Text("uses")!.StartsWith("vetmaillint/", StringComparison.Ordinal));

        Assert.Equal($"vetmaillint/vetmaillint@v{Repository.Version}", step.Text("uses"));
        Assert.NotEmpty(step.At("with").Keys());
        Assert.Empty(step.At("with").Keys().Except(action.At("inputs").Keys()));
        Assert.Equal(("read", "write"), (workflow.At("permissions")!.Text("contents"), workflow.At("permissions")!.Text("security-events")));
    }

    [Theory]
    [InlineData(Wrong, 1, "[\n  {")]
    [InlineData(Right, 0, "[]")]
    public async Task GitLab_WritesTheReport(string settings, int expected, string report)
    {
        var job = Yaml.Parse(ReadmeBlock.Of("### GitLab CI", "yaml")).At("mail-settings")!;
        var folder = tool.Write("gitlab", "deploy/smtp.yaml", settings);

        var (status, output) = await tool.Bash(folder, string.Join('\n', job.Items("script").Select(line => ((YamlScalarNode)line).Value)));

        Assert.True(status == expected, output);
        Assert.StartsWith(report, await File.ReadAllTextAsync(Path.Combine(folder, job.At("artifacts")!.At("reports")!.Text("codequality")!)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wrong, 1, "failures=\"1\"")]
    [InlineData(Right, 0, "failures=\"0\"")]
    public async Task AzurePipelines_WriteTheReport(string settings, int expected, string report)
    {
        var steps = Yaml.Parse(ReadmeBlock.Of("### Azure Pipelines", "yaml")).Items("steps");
        var folder = tool.Write("azure", "deploy/smtp.yaml", settings);

        var (status, output) = await tool.Bash(folder, steps.Single(s => s.Text("script") is not null).Text("script")!.Replace("$(VETMAILLINT_FEED)", "$VETMAILLINT_FEED", StringComparison.Ordinal));

        Assert.True(status == expected, output);
        var results = steps.Single(s => s.Text("task") == "PublishTestResults@2").At("inputs")!.Text("testResultsFiles")!;
        Assert.Contains(report, await File.ReadAllTextAsync(Path.Combine(folder, results)), StringComparison.Ordinal);
    }

    [Fact]
    public void PreCommit_NamesAHookThatIsThere()
    {
        var hooks = (YamlSequenceNode)Yaml.Parse(File.ReadAllText(Repository.PathOf(".pre-commit-hooks.yaml")));
        var repository = Yaml.Parse(ReadmeBlock.Of("### Before a commit", "yaml")).Items("repos").Single();

        Assert.Equal(("https://github.com/vetmaillint/vetmaillint", $"v{Repository.Version}"), (repository.Text("repo"), repository.Text("rev")));
        Assert.Contains(repository.Items("hooks").Single().Text("id"), hooks.Children.Select(hook => hook.Text("id")));
    }

    [Theory]
    [InlineData("smtp.yaml", Wrong, 1)]
    [InlineData("smtp.yaml", Right, 0)]
    [InlineData("größe alt.yaml", Wrong, 1)]
    [InlineData("notes.txt", Wrong, 0)]
    public async Task GitHook_LooksAtWhatIsCommitted(string path, string text, int expected)
    {
        var folder = tool.Write($"hook-{path}-{expected}", path, text);
        tool.Write(Path.GetFileName(folder), "not-added.yaml", Wrong);
        await tool.Bash(folder, $"git init -q && git add '{path}' && {{ [ -e ../hook-tools ] || dotnet tool install vetmaillint --tool-path ../hook-tools --source \"$VETMAILLINT_FEED\"; }}");

        var (status, output) = await tool.Bash(folder, "PATH=../hook-tools:$PATH\n" + ReadmeBlock.Of("### Before a commit", "sh"));

        Assert.True(status == expected, output);
    }
}
