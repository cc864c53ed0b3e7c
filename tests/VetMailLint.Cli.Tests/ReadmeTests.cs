using VetMailLint.Cli.Tests.Commands;
using VetMailLint.Cli.Tests.Docs;
using VetMailLint.Cli.Tests.Files;
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
    public void GeneratedParts_AreThere() => Assert.Equal(6, _readme.Text.Split(ShownCommands.Begin).Length - 1);

    [Fact]
    public void CommandsShown_AreUnderstood()
    {
        var calls = _readme.Calls().ToList();

        Assert.True(calls.Count >= 8, $"only {calls.Count} calls");
        // Some of them repair what they read.
        using var sandbox = new Sandbox();
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("samples/deployment")))
            sandbox.Write($"samples/{Path.GetFileName(path)}", File.ReadAllText(path));
        sandbox.Write("team.editorconfig", "");
        Git.Init(sandbox.Path);
        Git.Run(sandbox.Path, "commit", "--quiet", "--allow-empty", "--message", "first");
        Git.Run(sandbox.Path, "update-ref", "refs/remotes/origin/main", "HEAD");

        Assert.All(calls, call => Assert.NotEqual(ExitStatus.Usage, ShownCommands.Run(call, sandbox.Path).Status));
        Assert.Contains("SMTP_PORT: 587", sandbox.Read("samples/docker-compose.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void QuestionWhatBreaksThisWinter_IsAnswered()
    {
        var question = _readme.Text.IndexOf("### What breaks this winter?", StringComparison.Ordinal);
        var call = _readme.Text[question..].Split('\n').First(line => line.StartsWith("$ vetmaillint ", StringComparison.Ordinal))["$ vetmaillint ".Length..].Split(' ');
        using var sandbox = new Sandbox { Today = new(2026, 11, 25) };
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("samples/dated")))
            sandbox.Write(Path.GetFileName(path), File.ReadAllText(path));

        Assert.Equal(["lint", "--as-of", "2027-01-31"], call);
        Assert.Equal(["VML306 warning appsettings.json:7", "VML403 info newsletter.yaml:2"], sandbox.Run([.. call, "--format", "json"]).Findings);
        Assert.Equal(["VML306 info appsettings.json:7", "VML403 info newsletter.yaml:2"], sandbox.Run("lint", "--format", "json").Findings);
        Assert.Equal(["VML306 warning appsettings.json:7", "VML403 error newsletter.yaml:2"], sandbox.Run("lint", "--as-of", "2027-03-31", "--format", "json").Findings);
    }

    // A message that needs no second look: the place, the line, the repair, and that the rest was accepted.
    [Fact]
    public void NewMistake_IsToldWithAllThatIsNeeded()
    {
        using var sandbox = SharedFindings.Many(40);
        sandbox.Run("baseline");
        sandbox.Write("deploy/shop.yaml", SharedFindings.Wrong);

        var run = sandbox.Run("lint", "--baseline", "vetmaillint.baseline");

        Assert.Equal("""
            error VML103 PortTlsMismatch: Port 465 of Zoho Mail (smtp.zoho.com) expects TLS from the first byte, but 'security: starttls' means STARTTLS; use port 587 with STARTTLS.
              --> deploy/shop.yaml:4:13 (smtp:security)
            3 |   port: 465
            4 |   security: starttls
              |             ^^^^^^^^
               = repair: Use port 587 with STARTTLS (line 3: 465 -> 587)
               = more: vetmaillint explain VML103

            """.ReplaceLineEndings("\n"), run.Output[..run.Output.IndexOf("\n1 error", StringComparison.Ordinal)]);
        Assert.Equal(("vetmaillint: vetmaillint.baseline: 40 findings passed over\n", 1), (run.Errors, run.Status));
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
