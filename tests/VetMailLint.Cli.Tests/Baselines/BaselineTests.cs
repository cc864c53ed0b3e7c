using VetMailLint.Cli.Tests.Commands;
using VetMailLint.Cli.Tests.Reports;

namespace VetMailLint.Cli.Tests.Baselines;

/// <summary>A baseline lets pass what it lists, and nothing else; and it says when it lists too much.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Name = "vetmaillint.baseline";

    private const string Repaired = """
        smtp:
          host: smtp.zoho.com
          port: 587
          security: starttls
        """;

    private readonly Sandbox _sandbox = Sandbox.With("deploy/mail.yaml", SharedFindings.Wrong);

    public BaselineTests() => _sandbox.Write("other/mail.yaml", SharedFindings.Wrong);

    public void Dispose() => _sandbox.Dispose();

    private Outcome Lint(params string[] args) => _sandbox.Run(["lint", "--baseline", Name, .. args]);

    private string[] Entries() => [.. _sandbox.Read(Name).TrimEnd('\n').Split('\n').Where(line => line[0] != '#')];

    [Fact]
    public void File_IsThisText()
    {
        var run = _sandbox.Run("baseline");

        Golden.Is("baseline.txt", _sandbox.Read(Name));
        Assert.Equal("vetmaillint.baseline: 2 findings in 2 files, 0 removed.\n", run.Output);
        Assert.Equal((0, ""), (run.Status, run.Errors));
    }

    [Fact]
    public void ListedFindings_Pass_AndAreCounted()
    {
        _sandbox.Run("baseline");

        var run = Lint();

        Assert.Equal((0, "vetmaillint: vetmaillint.baseline: 2 findings passed over\n"), (run.Status, run.Errors));
        Assert.Empty(run.Heads);
    }

    [Fact]
    public void ListedFinding_OnAnotherLine_Passes()
    {
        _sandbox.Run("baseline");
        _sandbox.Write("deploy/mail.yaml", "# moved\n\n" + SharedFindings.Wrong);

        Assert.Equal(0, Lint().Status);
    }

    [Theory]
    [InlineData("deploy/second.yaml", "smtp:")]
    [InlineData("mail.yaml", "smtp:")]
    [InlineData("deploy/mail.yaml", "mail:")]
    public void FindingInAnotherPlace_Fails(string path, string block)
    {
        _sandbox.Run("baseline");
        _sandbox.Write(path, SharedFindings.Wrong + "\n---\n" + SharedFindings.Wrong.Replace("smtp:", block));

        Assert.Equal(1, Lint("--format", "json").Status);
    }

    [Fact]
    public void SecondFindingLikeAListedOne_Fails()
    {
        _sandbox.Run("baseline");
        _sandbox.Write("deploy/mail.yaml", SharedFindings.Wrong + "\n---\n" + SharedFindings.Wrong);

        Assert.Single(Lint("--format", "json").Findings);
    }

    [Fact]
    public void RepairedFinding_AsksToPrune_AndIsPruned()
    {
        _sandbox.Run("baseline");
        _sandbox.Write("deploy/mail.yaml", Repaired);

        var asked = Lint();
        var pruned = _sandbox.Run("baseline", "--prune");

        Assert.Equal(1, asked.Status);
        Assert.Contains(
            "vetmaillint.baseline: 1 entry matches nothing any more; remove with 'vetmaillint baseline --prune':\n  VML103 deploy/mail.yaml smtp:security\n",
            asked.Errors, StringComparison.Ordinal);
        Assert.Equal("vetmaillint.baseline: 1 finding in 1 file, 1 removed.\n", pruned.Output);
        Assert.Equal(0, Lint().Status);
        Assert.Contains("other/mail.yaml", Assert.Single(Entries()), StringComparison.Ordinal);
    }

    [Fact]
    public void FailOnNever_IsNotFailedByAnEntry()
    {
        _sandbox.Run("baseline");
        _sandbox.Write("deploy/mail.yaml", Repaired);

        Assert.Equal(0, Lint("--fail-on", "never").Status);
    }

    [Fact]
    public void DeletedFile_AsksToPrune()
    {
        _sandbox.Run("baseline");
        File.Delete(Path.Combine(_sandbox.Path, "deploy/mail.yaml"));

        Assert.Equal(1, Lint("other").Status);
    }

    [Fact]
    public void FileThatWasNotLookedAt_AsksForNothing_AndIsKept()
    {
        _sandbox.Run("baseline");
        var before = _sandbox.Read(Name);
        _sandbox.Write("deploy/mail.yaml", Repaired);

        Assert.Equal(0, Lint("other").Status);
        Assert.Equal(0, _sandbox.Run("baseline", "other", "--prune").Status);
        Assert.Equal(before, _sandbox.Read(Name));
        Assert.Equal(0, _sandbox.Run("baseline", "other").Status);
        Assert.Equal(before, _sandbox.Read(Name));
    }

    [Fact]
    public void Prune_AddsNothing()
    {
        _sandbox.Run("baseline", "other");
        _sandbox.Run("baseline", "--prune");

        Assert.Single(Entries());
    }

    [Fact]
    public void BaselineInAFolder_MovesWithIt()
    {
        _sandbox.Run("baseline", "deploy", "--output", "deploy/accepted.baseline");
        Directory.Move(Path.Combine(_sandbox.Path, "deploy"), Path.Combine(_sandbox.Path, "moved"));

        Assert.Equal(0, _sandbox.Run("lint", "moved", "--baseline", "moved/accepted.baseline").Status);
        Assert.Contains("\"path\":\"mail.yaml\"", _sandbox.Read("moved/accepted.baseline"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"rule\":\"VML103\",\"path\":1,\"setting\":\"\",\"fingerprint\":\"\"}")]
    [InlineData("{\"rule\":\"VML103\",\"path\":\"a\\u0000b\",\"setting\":\"\",\"fingerprint\":\"\"}")]
    [InlineData("{\"rule\":\"VML103\",\"path\":\"\\ud800\",\"setting\":\"\",\"fingerprint\":\"\"}")]
    [InlineData("<<<<<<< HEAD")]
    public void BrokenFile_IsRefusedWithItsLine(string line)
    {
        _sandbox.Write(Name, "# a comment\n" + line + "\n");

        var run = Lint();

        Assert.Equal((ExitStatus.Usage, ""), (run.Status, run.Output));
        Assert.Contains("vetmaillint.baseline: line 2 is no entry of a baseline", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFile_IsRefused()
    {
        Assert.Equal(ExitStatus.Usage, Lint().Status);
        Assert.Equal(ExitStatus.Usage, _sandbox.Run("baseline", "--prune").Status);
        Assert.Equal(ExitStatus.Usage, _sandbox.Run("baseline", "--output", "nowhere/a.baseline").Status);
    }

    [Fact]
    public void MissingPath_LeavesTheFileAlone()
    {
        Assert.Equal(ExitStatus.NothingThere, _sandbox.Run("baseline", "gone").Status);
        Assert.False(File.Exists(Path.Combine(_sandbox.Path, Name)));
    }
}
