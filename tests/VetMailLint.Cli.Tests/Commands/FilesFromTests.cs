using VetMailLint.Cli.Tests.Reports;

namespace VetMailLint.Cli.Tests.Commands;

/// <summary>Files from a list: of any kind, some of them gone, as git and pipes give them.</summary>
public sealed class FilesFromTests
{
    private static Sandbox With(string list)
    {
        var sandbox = new Sandbox { Input = list };
        sandbox.Write("deploy/mail.yaml", SharedFindings.Wrong);
        sandbox.Write("other/mail.yaml", SharedFindings.Wrong);
        sandbox.Write("program.txt", SharedFindings.Wrong);
        sandbox.Write("list.txt", list);
        return sandbox;
    }

    [Theory]
    [InlineData("-")]
    [InlineData("list.txt")]
    public void ListedFiles_AreChecked_AndNoOthers(string list)
    {
        using var sandbox = With("deploy/mail.yaml\r\n\ndeploy/mail.yaml\n");

        var run = sandbox.Run("lint", "--files-from", list, "--format", "json");

        Assert.Equal(["VML103 error deploy/mail.yaml:4"], run.Findings);
        Assert.Equal(1, run.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("gone.txt\nSMTP_PASSWORD=Rain-on-tin-42\n")]
    [InlineData("program.txt\n")]
    [InlineData("a\0b\n")]
    public void NoSettingsFile_IsClean(string list)
    {
        using var sandbox = With(list);

        Assert.Equal((0, ""), (sandbox.Run("lint", "--files-from", "-").Status, sandbox.Run("lint", "--files-from", "-").Errors));
    }

    [Fact]
    public void FileThatIsGone_IsTold_AndTheOthersAreChecked()
    {
        using var sandbox = With("gone.yaml\n");

        var run = sandbox.Run("lint", "--files-from", "-");

        Assert.Equal((0, "vetmaillint: gone.yaml: it does not exist\n"), (run.Status, run.Errors));
    }

    [Fact]
    public void MissingList_IsAWrongCall()
    {
        using var sandbox = With("");

        Assert.Equal(ExitStatus.Usage, sandbox.Run("lint", "--files-from", "nowhere.txt").Status);
    }

    [Fact]
    public void OtherPathsBesideAList_AreAWrongCall()
    {
        using var sandbox = With("deploy/mail.yaml");

        Assert.Equal(ExitStatus.Usage, sandbox.Run("lint", "other", "--files-from", "-").Status);
        Assert.Equal(ExitStatus.Usage, sandbox.Run("lint", "--stdin-filename", "a.yaml", "--files-from", "-").Status);
    }
}
