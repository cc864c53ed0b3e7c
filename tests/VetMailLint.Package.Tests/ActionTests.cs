using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace VetMailLint.Package.Tests;

/// <summary>The action for GitHub: its own steps, run as a runner runs them.</summary>
[Collection(ToolCollection.Name)]
public sealed partial class ActionTests(PackedTool tool) : IAsyncLifetime
{
    private static readonly YamlNode s_action = Yaml.Parse(File.ReadAllText(Repository.PathOf("action.yml")));
    private static readonly IReadOnlyList<YamlNode> s_steps = s_action.At("runs")!.Items("steps");

    private string Temp => Path.Combine(tool.Folder, "runner");

    // The first of the tests builds, and the others find what it has built.
    public async Task InitializeAsync()
    {
        if (Directory.Exists(Temp))
            return;

        Directory.CreateDirectory(Temp);
        var (status, output) = await Step("Build VetMailLint", tool.Folder);
        Assert.True(status == 0, output);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task WrongSettings_AreAnnotated_AndFailTheJob()
    {
        var folder = tool.Write("wrong", "deploy/smtp.yaml", "smtp:\n  host: smtp.gmail.com\n  port: 465\n  security: starttls\n");

        var (status, output) = await Step("Check mail settings", folder, ("sarif", "out.sarif"));

        Assert.Equal(1, status);
        Assert.StartsWith("::error file=deploy/smtp.yaml,line=4,", output, StringComparison.Ordinal);
        Assert.Contains("VML103", await File.ReadAllTextAsync(Path.Combine(folder, "out.sarif")), StringComparison.Ordinal);
        Assert.Contains("VML103", await File.ReadAllTextAsync(Path.Combine(Temp, "summary")), StringComparison.Ordinal);
        Assert.Contains("sarif=out.sarif\n", await File.ReadAllTextAsync(Path.Combine(Temp, "output")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paths", "right.yaml\nright two.yaml\n")]
    [InlineData("fail-on", "never")]
    [InlineData("options", "--client=mailkit\n--baseline=accepted\n")]
    [InlineData("baseline", "accepted")]
    public async Task EachInput_HasItsEffect(string input, string value)
    {
        var folder = tool.Write("inputs", "wrong.yaml", "smtp:\n  host: smtp.gmail.com\n  port: 465\n  security: starttls\n");
        foreach (var right in new[] { "right.yaml", "right two.yaml" })
            tool.Write("inputs", right, "smtp:\n  host: smtp.gmail.com\n  port: 587\n  security: starttls\n");

        await tool.Bash(folder, $"{Temp}/vetmaillint/vetmaillint baseline --output accepted");

        Assert.Equal(1, (await Step("Check mail settings", folder)).Status);
        Assert.Equal(0, (await Step("Check mail settings", folder, (input, value))).Status);
    }

    // What an input holds is data: in a script it would be code of whoever opens a pull request.
    [Fact]
    public void Inputs_ReachScriptsThroughTheEnvironmentOnly()
    {
        var scripts = s_steps.Select(step => step.Text("run")).OfType<string>().ToList();
        var used = s_steps.SelectMany(step => Expressions().Matches(step.ToString()!)).Select(match => match.Groups["input"].Value).ToHashSet();

        Assert.Equal(2, scripts.Count);
        Assert.All(scripts, script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));
        Assert.Equal(s_action.At("inputs").Keys().Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.All(s_steps.Where(step => step.Text("run") is not null), step => Assert.Equal("bash", step.Text("shell")));
    }

    private Task<(int Status, string Output)> Step(string name, string folder, params (string Input, string Value)[] given)
    {
        var step = s_steps.Single(s => s.Text("name") == name);
        var variables = step.At("env").Keys().ToDictionary(key => key, key => Valued(step.At("env")!.Text(key)!, given));
        variables["GITHUB_ACTION_PATH"] = tool.Source;
        variables["NUGET_PACKAGES"] = Repository.Packages;
        variables["RUNNER_TEMP"] = Temp;
        variables["GITHUB_OUTPUT"] = Path.Combine(Temp, "output");
        variables["GITHUB_STEP_SUMMARY"] = Path.Combine(Temp, "summary");
        return tool.Bash(folder, step.Text("run")!, variables);
    }

    private static string Valued(string expression, (string Input, string Value)[] given) => Expressions().Replace(expression, match =>
    {
        var input = match.Groups["input"].Value;
        return given.FirstOrDefault(pair => pair.Input == input).Value ?? s_action.At("inputs")!.At(input)!.Text("default")!;
    });

    [GeneratedRegex(@"(\$\{\{ )?inputs\.(?<input>[a-z-]+)( \}\})?")]
    private static partial Regex Expressions();
}
