using VetMailLint.Cli.Files;

namespace VetMailLint.Cli.Tests.Files;

public sealed class FileWalkerTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private WalkResult Walk(params string[] paths) => FileWalker.Walk(paths, _scratch.Path);

    private string[] Paths(params string[] paths) => [.. Walk(paths).Files.Select(file => file.Path)];

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
            _scratch.Write(path);
    }

    [Fact]
    public void Folder_GivesCandidatesInOrdinalOrder()
    {
        Write("b/x.json", "a.yaml", "b-c/y.yml", "B.JSON", "b/readme.md", "a/z.jsonc", "run.sh");

        Assert.Equal(["B.JSON", "a.yaml", "a/z.jsonc", "b-c/y.yml", "b/x.json"], Paths("."));
    }

    [Fact]
    public void DotFoldersAreWalked_AndBuildOutputIsNot()
    {
        Write(".github/ci.yml", ".hidden.json", ".git/config.json", "bin/a.json", "src/obj/a.json", "node_modules/p/package.json", "binary/a.json");

        Assert.Equal([".github/ci.yml", ".hidden.json", "binary/a.json"], Paths("."));
    }

    [Fact]
    public void LockFilesAndGeneratedFiles_AreNoCandidates()
    {
        Write("package-lock.json", "packages.lock.json", "pnpm-lock.yaml", "App.deps.json", "App.runtimeconfig.json", "obj.json", "lock.json");

        Assert.Equal(["lock.json", "obj.json"], Paths("."));
    }

    [Fact]
    public void NamedFile_IsTakenWhateverItIsCalledAndWhereverItLies()
    {
        Write("bin/settings.txt", "ignored.json");
        _scratch.Write(".gitignore", "ignored.json");

        var files = Walk("bin/settings.txt", "ignored.json").Files;

        Assert.Equal(["bin/settings.txt", "ignored.json"], files.Select(file => file.Path));
        Assert.All(files, file => Assert.True(file.IsNamed));
    }

    [Fact]
    public void FileNamedAndWalked_IsTakenOnceAndCountsAsNamed()
    {
        Write("a.json", "b.json");

        var files = Walk(".", "a.json", "./a.json").Files;

        Assert.Equal([("a.json", true), ("b.json", false)], files.Select(file => (file.Path, file.IsNamed)));
    }

    [Fact]
    public void Paths_AreShownFromTheWorkingFolder_AndInFullOnlyWhereSoGivenElsewhere()
    {
        Write("here/a.json", "there/b.json");
        var here = Path.Combine(_scratch.Path, "here");
        var there = Path.Combine(_scratch.Path, "there").Replace('\\', '/');

        Assert.Equal("a.json", FileWalker.Walk([here], here).Files[0].Path);
        Assert.Equal("../there/b.json", FileWalker.Walk(["../there"], here).Files[0].Path);
        Assert.Equal(there + "/b.json", FileWalker.Walk([there], here).Files[0].Path);
        Assert.Equal(there + "/b.json", FileWalker.Walk(["../there"], here).Files[0].FullPath);
    }

    [Fact]
    public void MissingPath_IsAProblem_AndTheOthersGoOn()
    {
        Write("a.json");

        var result = Walk("gone.json", "a.json", "a.json/", "");

        Assert.Equal(["a.json"], result.Files.Select(file => file.Path));
        Assert.Equal(["''", "a.json/", "gone.json"], result.Problems.Select(problem => problem.Path));
        Assert.All(result.Problems, problem => Assert.Equal(PathProblemKind.Missing, problem.Kind));
    }

    [Fact]
    public void IgnoreFilesAbove_HoldFromTheRootOfTheRepository()
    {
        Write(".git/info/exclude", "repo/.git/HEAD", "repo/src/app/a.json", "repo/src/app/b.json", "repo/src/app/c.json", "repo/src/app/d.json");
        _scratch.Write(".gitignore", "a.json");
        _scratch.Write("repo/.gitignore", "b.json");
        _scratch.Write("repo/src/.gitignore", "/app/c.json");

        Assert.Equal(["repo/src/app/a.json", "repo/src/app/d.json"], Paths("repo/src/app"));
        Assert.Equal(["repo/src/app/a.json", "repo/src/app/d.json"], Paths("."));
    }

    [Fact]
    public void OutsideOfARepository_IgnoreFilesHoldFromTheWalkedFolder()
    {
        Write("x/y/a.json", "x/y/b.json", "x/a.json");
        _scratch.Write(".gitignore", "a.json");
        _scratch.Write("x/.gitignore", "/y/b.json");

        Assert.Equal(["x/a.json", "x/y/a.json"], Paths("x"));
    }

    [Fact]
    public void ReincludedFileBelowAnIgnoredFolder_StaysIgnored()
    {
        Write(".git/HEAD", "out/keep.json", "logs/keep.json", "logs/drop.json");
        _scratch.Write(".gitignore", "out/\n!out/keep.json\nlogs/*\n!logs/keep.json");

        Assert.Equal(["logs/keep.json"], Paths("."));
    }

    [Fact]
    public void NamedFolder_IsWalkedEvenIfIgnored()
    {
        Write(".git/HEAD", "out/a.json", "bin/b.json");
        _scratch.Write(".gitignore", "out/");

        Assert.Equal(["bin/b.json", "out/a.json"], Paths("out", "bin"));
    }

    [Fact]
    public void ExcludeFileOfAWorktree_IsFoundThroughItsPointers()
    {
        Write("main/.git/HEAD", "tree/a.json", "tree/b.json");
        _scratch.Write("main/.git/info/exclude", "a.json");
        _scratch.Write("main/.git/worktrees/tree/commondir", "../..\n");
        _scratch.Write("tree/.git", "gitdir: ../main/.git/worktrees/tree\n");

        Assert.Equal(["tree/b.json"], Paths("tree"));
    }

    [Fact]
    public void LinkToAFile_IsRead_AndALinkToAFolderIsNotEnteredUnlessNamed()
    {
        Write("real/a.json");
        File.CreateSymbolicLink(Path.Combine(_scratch.Path, "real/link.json"), "a.json");
        Directory.CreateSymbolicLink(Path.Combine(_scratch.Path, "real/loop"), _scratch.Path);
        Directory.CreateSymbolicLink(Path.Combine(_scratch.Path, "other"), "real");

        Assert.Equal(["real/a.json", "real/link.json"], Paths("."));
        Assert.Equal(["other/a.json", "other/link.json"], Paths("other"));
    }

    [Fact]
    public void LinkedIgnoreFile_IsNotFollowed()
    {
        Write(".git/HEAD", "a.json");
        _scratch.Write("rules", "*.json");
        File.CreateSymbolicLink(Path.Combine(_scratch.Path, ".gitignore"), "rules");

        Assert.Equal(["a.json"], Paths("."));
    }

    [Fact]
    public void VeryDeepTree_IsWalked()
    {
        var deep = string.Concat(Enumerable.Repeat("d/", 300));
        Write(deep + "a.json");

        Assert.Equal([deep + "a.json"], Paths("."));
    }

    [Fact]
    public void CSharpOnTheWay_IsNoticed()
    {
        Write("src/Program.cs", "docs/a.json");

        Assert.True(Walk(".").HasCSharp);
        Assert.False(Walk("docs").HasCSharp);
    }
}
