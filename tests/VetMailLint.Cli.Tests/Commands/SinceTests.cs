using VetMailLint.Cli.Tests.Files;
using VetMailLint.Cli.Tests.Reports;

namespace VetMailLint.Cli.Tests.Commands;

/// <summary>Only what changed since a revision: committed, in the work tree, or not known to git yet.</summary>
public sealed class SinceTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public SinceTests()
    {
        Assert.True(Git.IsHere, "these tests need git");
        _sandbox.Write("old.yaml", SharedFindings.Wrong);
        _sandbox.Write("deploy/old.yaml", SharedFindings.Wrong);
        Git.Init(_sandbox.Path);
        Commit("first");
        Git.Run(_sandbox.Path, "branch", "base");
    }

    public void Dispose() => _sandbox.Dispose();

    private void Commit(string message)
    {
        Git.Run(_sandbox.Path, "add", "--all");
        Git.Run(_sandbox.Path, "commit", "--quiet", "--message", message);
    }

    private IEnumerable<string> Places(params string[] args) =>
        _sandbox.Run(["lint", "--format", "json", "--since", "base", .. args]).Findings.Select(finding => finding.Split(' ')[2].Split(':')[0]);

    private Outcome Since(string revision) => _sandbox.Run("lint", "--since", revision);

    [Fact]
    public void NothingChanged_IsCleanThoughTheTreeIsNot()
    {
        Assert.Empty(Places());
        Assert.Equal(0, Since("base").Status);
        Assert.Equal(1, _sandbox.Run("lint").Status);
    }

    [Fact]
    public void CommittedChangedAndNewFiles_AreChecked()
    {
        _sandbox.Write("committed.yaml", SharedFindings.Wrong);
        Commit("second");
        _sandbox.Write("deploy/old.yaml", SharedFindings.Wrong + "\n# changed\n");
        _sandbox.Write("new/größe.yaml", SharedFindings.Wrong);

        Assert.Equal(["committed.yaml", "deploy/old.yaml", "new/größe.yaml"], Places());
        Assert.Equal(["deploy/old.yaml"], Places("deploy"));
        Assert.Equal(1, Since("base").Status);
    }

    [Fact]
    public void StagedAndRenamedFiles_AreChecked_AndDeletedOnesAreNoMistake()
    {
        File.Move(Path.Combine(_sandbox.Path, "old.yaml"), Path.Combine(_sandbox.Path, "renamed.yaml"));
        File.Delete(Path.Combine(_sandbox.Path, "deploy/old.yaml"));
        Git.Run(_sandbox.Path, "add", "--all");

        Assert.Equal(["renamed.yaml"], Places());
    }

    [Fact]
    public void IgnoredFile_IsNot()
    {
        _sandbox.Write(".gitignore", "local.yaml\n");
        _sandbox.Write("local.yaml", SharedFindings.Wrong);

        Assert.Empty(Places());
    }

    [Fact]
    public void PathsInsideAFolder_AreOfTheWholeRepository()
    {
        _sandbox.Write("deploy/new.yaml", SharedFindings.Wrong);

        var run = _sandbox.Within("deploy").Run("lint", "--since", "base", "--format", "json");

        Assert.Equal(["VML103 error new.yaml:4"], run.Findings);
    }

    // What others did on the branch since is no change of ours.
    [Fact]
    public void Changes_AreCountedFromWhereTheBranchBegan()
    {
        Git.Run(_sandbox.Path, "checkout", "--quiet", "base");
        _sandbox.Write("theirs.yaml", SharedFindings.Wrong);
        Commit("theirs");
        Git.Run(_sandbox.Path, "checkout", "--quiet", "-");
        _sandbox.Write("ours.yaml", SharedFindings.Wrong);

        Assert.Equal(["ours.yaml"], Places());
    }

    [Fact]
    public void Baseline_KeepsTheEntriesOfOtherFiles()
    {
        _sandbox.Run("baseline");
        _sandbox.Write("new.yaml", SharedFindings.Wrong);

        var run = _sandbox.Run("lint", "--since", "base", "--baseline", "vetmaillint.baseline");

        Assert.Equal(["error VML103 PortTlsMismatch"], run.Heads);
        Assert.Equal("", run.Errors);
    }

    [Fact]
    public void FilesOfAList_AreThoseOfItThatChanged()
    {
        _sandbox.Write("new.yaml", SharedFindings.Wrong);
        _sandbox.Write("list.txt", "new.yaml\nold.yaml\n");

        Assert.Equal(["new.yaml"], Places("--files-from", "list.txt"));
    }

    [Theory]
    [InlineData("bas", "there is no revision 'bas' here; did you mean 'base'?")]
    [InlineData("0123456789", "there is no revision '0123456789' here")]
    [InlineData("--help", "there is no revision '--help' here")]
    [InlineData("a\u001b[31m", "there is no revision 'a␛[31m' here")]
    public void UnknownRevision_IsAWrongCall(string revision, string message)
    {
        var run = _sandbox.Run("lint", "--since=" + revision);

        Assert.Equal(($"vetmaillint: --since: {message}\n", "", 2), (run.Errors, run.Output, run.Status));
    }

    [Fact]
    public void FolderWithoutGit_IsAWrongCall()
    {
        using var outside = Sandbox.With("mail.yaml", SharedFindings.Wrong);

        var run = outside.Run("lint", "--since", "main");

        Assert.Equal(("vetmaillint: --since: this folder is in no git repository\n", 2), (run.Errors, run.Status));
    }

    [Fact]
    public void ShallowClone_SaysWhatToFetch()
    {
        _sandbox.Write("second.yaml", "a: b");
        Commit("second");
        using var clone = new Sandbox();
        Git.Run(clone.Path, "clone", "--quiet", "--depth", "1", "file://" + _sandbox.Path, "here");

        var run = clone.Within("here").Run("lint", "--since", "HEAD~1");

        Assert.Equal("vetmaillint: --since: there is no revision 'HEAD~1' here; this clone is shallow, so fetch it with its history first (fetch-depth: 0 in actions/checkout)\n", run.Errors);
        Assert.Equal(2, run.Status);
    }

    [Fact]
    public void ShallowCloneWithoutACommonCommit_SaysWhatToFetch()
    {
        _sandbox.Write("second.yaml", "a: b");
        Commit("second");
        using var clone = new Sandbox();
        Git.Run(clone.Path, "clone", "--quiet", "--depth", "1", "file://" + _sandbox.Path, "here");
        Git.Run(Path.Combine(clone.Path, "here"), "fetch", "--quiet", "--depth", "1", "origin", "base:base");

        var run = clone.Within("here").Run("lint", "--since", "base");

        Assert.StartsWith("vetmaillint: --since: this clone is shallow and lacks the history between 'base' and the present; ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.Status);
    }

    [Fact]
    public void StandardInput_IsNoFileThatGitSees() =>
        Assert.Equal(2, _sandbox.Run("lint", "--since", "base", "--stdin-filename", "a.yaml").Status);

    [Fact]
    public void ShowFiles_ListsTheChangedOnes()
    {
        _sandbox.Write("new.yaml", SharedFindings.Wrong);

        Assert.Equal("new.yaml\n", _sandbox.Run("lint", "--since", "base", "--show-files").Output);
    }
}
