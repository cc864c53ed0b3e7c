using VetMailLint.Cli.Tests.Docs;

namespace VetMailLint.Cli.Tests;

/// <summary>
/// The README shows what the command really says, and every call of the command that it shows works. Run with UPDATE_README=1 to write
/// the generated parts anew.
/// </summary>
public sealed class ReadmeTests
{
    private readonly ShownCommands _readme = new("README.md");

    [Fact]
    public void GeneratedParts_AreCurrent() => _readme.AreCurrent("UPDATE_README");

    [Fact]
    public void GeneratedParts_AreThere() => Assert.Equal(4, _readme.Text.Split(ShownCommands.Begin).Length - 1);

    [Fact]
    public void CommandsShown_AreUnderstood()
    {
        var calls = _readme.Calls().ToList();

        Assert.True(calls.Count >= 8, $"only {calls.Count} calls");
        Assert.All(calls, call => Assert.NotEqual(ExitStatus.Usage, ShownCommands.Run(call).Status));
    }
}
