using System.Diagnostics;
using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Completions;

public sealed class CompletionsTests
{
    // Calls the function as bash does: the words so far, and which of them is being typed.
    private const string Typing = """
        compopt() { echo "compopt $*"; }
        COMP_WORDS=(vetmaillint "$@")
        COMP_CWORD=$#
        _vetmaillint
        echo "${COMPREPLY[*]}"
        """;

    [Theory]
    [InlineData("lint", "l")]
    [InlineData("baseline", "base")]
    [InlineData("--version", "--v")]
    [InlineData("--fail-on", "lint", "--fai")]
    [InlineData("sarif", "lint", "--format", "s")]
    [InlineData("sarif", "lint", "--format", "=", "s")]
    [InlineData("text", "lint", "deploy", "--format", "te")]
    [InlineData("error info never warning", "lint", "--fail-on", "=")]
    [InlineData("system-net-mail system-net-mail-framework", "lint", "--client", "system")]
    [InlineData("VML103", "explain", "VML103")]
    [InlineData("gmail gmail-relay gmx", "providers", "gm")]
    [InlineData("compose csharp-mailkit csharp-systemnetmail", "new", "gmail", "--as", "c")]
    [InlineData("bash fish pwsh zsh", "completions", "")]
    public async Task Bash_CompletesWhatThereIs(string expected, params string[] typed) => Assert.Equal(expected, await Bash(typed));

    [Theory]
    [InlineData("lint", "deploy")]
    [InlineData("lint", "--baseline", "")]
    [InlineData("lint", "--files-from", "=")]
    public async Task Bash_LeavesFilesToTheShell(params string[] typed) => Assert.Equal("compopt -o default\n", await Bash(typed) + "\n");

    [Theory]
    [InlineData("lint", "--as-of", "2")]
    [InlineData("lint", "--nope")]
    [InlineData("explain", "x")]
    [InlineData("nope", "")]
    public async Task Bash_OffersNothing_WhereNothingFits(params string[] typed) => Assert.Equal("", await Bash(typed));

    [Theory]
    [InlineData("bash", "--")]
    [InlineData("zsh", "--")]
    [InlineData("fish", "-l ")]
    [InlineData("pwsh", "--")]
    public void EveryCommandAndOption_IsInEveryScript(string shell, string sign)
    {
        using var sandbox = new Sandbox();
        var script = sandbox.Run("completions", shell).Output;
        foreach (var command in Names(sandbox.Run("--help").Output, "Commands:"))
        {
            Assert.Contains(command, script, StringComparison.Ordinal);
            Assert.All(Names(sandbox.Run(command, "--help").Output, "Options:"), option => Assert.Contains(sign + option.TrimStart('-'), script, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void AnotherShell_IsRefusedWithASuggestion()
    {
        using var sandbox = new Sandbox();

        var outcome = sandbox.Run("completions", "fisch");

        Assert.Equal((ExitStatus.Usage, "vetmaillint: completions does not take 'fisch'; did you mean 'fish'?\n"), (outcome.Status, outcome.Errors));
    }

    // The first word of each line below a heading of the help.
    private static IEnumerable<string> Names(string help, string heading) =>
        help[help.IndexOf(heading, StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(line => line.Length > 0)
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').Select(line => line.Split(' ', ',')[2]).Where(name => name != "-?");

    private static async Task<string> Bash(string[] typed)
    {
        using var sandbox = new Sandbox();
        sandbox.Write("script", sandbox.Run("completions", "bash").Output + Typing);
        var start = new ProcessStartInfo("bash", ["--norc", Path.Combine(sandbox.Path, "script"), .. typed]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var bash = Process.Start(start)!;
        var (output, errors) = (bash.StandardOutput.ReadToEndAsync(), bash.StandardError.ReadToEndAsync());
        await bash.WaitForExitAsync();
        Assert.Equal("", await errors);
        return (await output).TrimEnd('\n');
    }
}
