using VetMailLint.Cli.Tests.Commands;
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
        // Some of them repair what they read.
        using var sandbox = new Sandbox();
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("samples/deployment")))
            sandbox.Write($"samples/{Path.GetFileName(path)}", File.ReadAllText(path));

        Assert.All(calls, call => Assert.NotEqual(ExitStatus.Usage, ShownCommands.Run(call, sandbox.Path).Status));
        Assert.Contains("SMTP_PORT: 587", sandbox.Read("samples/docker-compose.yml"), StringComparison.Ordinal);
    }
}
