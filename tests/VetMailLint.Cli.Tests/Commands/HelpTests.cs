using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Tests.Commands;

public sealed class HelpTests
{
    private static readonly Sandbox s_sandbox = new();

    [Theory]
    [InlineData("vetmaillint")]
    [InlineData("lint")]
    [InlineData("baseline")]
    [InlineData("explain")]
    [InlineData("rules")]
    [InlineData("providers")]
    [InlineData("completions")]
    public void Help_TeachesTheCommand(string command)
    {
        var run = s_sandbox.Run(command == "vetmaillint" ? ["--help"] : [command, "--help"]);

        Golden.Is($"help-{command}.txt", run.Output);
        Assert.Contains("\nExamples:\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(("", 0), (run.Errors, run.Status));
    }

    [Fact]
    public void Version_NamesTheToolAndTheDayOfItsFacts()
    {
        var run = s_sandbox.Run("--version");

        Assert.Equal($"vetmaillint {ToolVersion.Text} (knowledge of {EmbeddedKnowledge.Instance.Date:yyyy-MM-dd})\n", run.Output);
        Assert.Matches(@"^vetmaillint \d+\.\d+\.\d+\S* \(knowledge of 20\d\d-\d\d-\d\d\)\n$", run.Output);
        Assert.Equal(0, run.Status);
    }
}
