using VetMailLint.Cli.Tests.Commands;
using VetMailLint.Cli.Tests.Docs;
using VetMailLint.Cli.Tests.Reports;

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
    public void GeneratedParts_AreThere() => Assert.Equal(5, _readme.Text.Split(ShownCommands.Begin).Length - 1);

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

    [Fact]
    public void BaselineCommands_MakeAnOldTreeGreen_AndAskToPruneAfterARepair()
    {
        using var sandbox = SharedFindings.Many(40);
        var (write, lint, prune) = _readme.BaselineCalls().ToArray() is [var first, var second, var third] ? (first, second, third) : throw new InvalidOperationException();

        Assert.Equal(ExitStatus.Findings, sandbox.Run("lint").Status);
        Assert.Equal(0, sandbox.Run(write).Status);
        Assert.Equal(0, sandbox.Run(lint).Status);

        sandbox.Write("new.yaml", SharedFindings.Wrong);
        Assert.Equal(["error VML103 PortTlsMismatch"], sandbox.Run(lint).Heads);
        sandbox.Write("new.yaml", "a: b");
        sandbox.Write("many.yaml", sandbox.Read("many.yaml").Replace("mail7:\n  host: smtp.zoho.com\n  port: 465", "mail7:\n  host: smtp.zoho.com\n  port: 587"));

        var repaired = sandbox.Run(lint);
        Assert.Equal(1, repaired.Status);
        Assert.Contains(string.Join(' ', prune), repaired.Errors, StringComparison.Ordinal);
        Assert.Equal(0, sandbox.Run(prune).Status);
        Assert.Equal(0, sandbox.Run(lint).Status);
    }
}
