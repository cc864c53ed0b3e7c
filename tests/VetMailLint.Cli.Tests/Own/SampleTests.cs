using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Own;

/// <summary>The sample of an organisation's own files, copied to where a reader would put it: the root of a repository.</summary>
public sealed class SampleTests
{
    [Fact]
    public void SettingsOfTheOwnProgram_AreReadAndJudged_UntilTheyAreRight()
    {
        using var sandbox = Sample();

        Assert.Equal(["error VML108 PortNotOffered"], sandbox.Run("lint").Heads);

        sandbox.Write("stock-ledger.yaml", sandbox.Read("stock-ledger.yaml").Replace("door: 25", "door: 587", StringComparison.Ordinal));
        Assert.Equal((0, 0), (sandbox.Run("lint").Status, sandbox.Run("lint").Heads.Count));
    }

    [Fact]
    public void RepairWritesTheProgramsOwnWords()
    {
        using var sandbox = Sample();
        sandbox.Run("lint", "--fix", "--unsafe-fixes");

        Assert.Contains("door: 587", sandbox.Read("stock-ledger.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutTheOwnFiles_NothingIsKnown()
    {
        using var sandbox = Sample();

        Assert.Empty(sandbox.Run("lint", "--isolated").Heads);
    }

    [Fact]
    public void ProviderShownInTheReadme_IsTheOneOfTheSample()
    {
        var readme = Repository.Read("README.md");
        var shown = readme[(readme.IndexOf("# .vetmaillint/harbour-relay.yaml\n", StringComparison.Ordinal) + 34)..];
        shown = shown[..shown.IndexOf("```", StringComparison.Ordinal)];

        Assert.Contains(shown, Repository.Read("samples/organization/.vetmaillint/harbour-relay.yaml"), StringComparison.Ordinal);
    }

    private static Sandbox Sample()
    {
        var sandbox = new Sandbox();
        var folder = Repository.PathOf("samples/organization");
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            sandbox.Write(Path.GetRelativePath(folder, path), File.ReadAllText(path));

        return sandbox;
    }
}
