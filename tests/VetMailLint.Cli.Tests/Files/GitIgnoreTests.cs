using VetMailLint.Cli.Files.Ignore;

namespace VetMailLint.Cli.Tests.Files;

public sealed class GitIgnoreTests
{
    /// <summary>Lines of an ignore file, a path, and whether git ignores it; a path that ends with a slash is a folder.</summary>
    public static TheoryData<string, string, bool> Table { get; } = new()
    {
        { "*.json", "a/b.json", true },
        { "*.json", "a/b.yaml", false },
        { "/*.json", "a/b.json", false },
        { "/*.json", "b.json", true },
        { "a/b.json", "a/b.json", true },
        { "a/b.json", "x/a/b.json", false },
        { "b.json/", "b.json", false },
        { "out/", "x/out/", true },
        { "out/", "out", false },
        { "*.json\n!keep.json", "keep.json", false },
        { "!keep.json\n*.json", "keep.json", true },
        { "**/logs/a.json", "x/y/logs/a.json", true },
        { "**/logs/a.json", "logs/a.json", true },
        { "logs/**", "logs/x/a.json", true },
        { "logs/**/a.json", "logs/a.json", true },
        { "logs/**/a.json", "logs/x/y/a.json", true },
        { "logs/*/a.json", "logs/x/y/a.json", false },
        { "lo*s/a.json", "lo/s/a.json", false },
        { "?.json", "a.json", true },
        { "[a-c].json", "b.json", true },
        { "[!a-c].json", "b.json", false },
        { "[^a-c].json", "d.json", true },
        { "[]-].json", "].json", true },
        { "[[:digit:]]*.json", "7x.json", true },
        { "[[:digit:]]*.json", "x7.json", false },
        { "[a.json", "[a.json", false },
        { "\\#a.json", "#a.json", true },
        { "#a.json", "#a.json", false },
        { "\\!a.json", "!a.json", true },
        { "a.json   ", "a.json", true },
        { "a.json\\ ", "a.json ", true },
        { "a.json\\ ", "a.json", false },
        { "a.json\r\nb.json", "a.json", true },
        { "a\\*.json", "a*.json", true },
        { "a\\*.json", "ab.json", false },
        { "a.json\\", "a.json", false },
        { "", "a.json", false },
        { "/", "a.json", false },
        { "A.json", "a.json", false },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Line_IgnoresWhatGitIgnores(string lines, string path, bool ignored) =>
        Assert.Equal(ignored, Ignores(lines, path, ignoreCase: false));

    [Fact]
    public void CaseIsNoMatter_WhereTheFileSystemDoesNotCare()
    {
        Assert.True(Ignores("A[X-Z]*.JSON", "ay1.json", ignoreCase: true));
        Assert.True(Ignores("Secret.json", "sECRET.json", ignoreCase: true));
        Assert.True(Ignores("*.JSON", "a.json", ignoreCase: true));
    }

    [Fact]
    public void HostilePattern_TakesNoTime()
    {
        var lines = string.Concat(Enumerable.Repeat("*a", 200)) + "b";

        Assert.False(Ignores(lines, new string('a', 2_000), ignoreCase: false));
    }

    internal void EveryRowOfTheTable_Holds()
    {
        foreach (var row in Table)
            Line_IgnoresWhatGitIgnores((string)row[0], (string)row[1], (bool)row[2]);
    }

    private static bool Ignores(string lines, string path, bool ignoreCase) =>
        GitIgnoreFile.Parse(lines, ignoreCase).Ignores(path.AsSpan().TrimEnd('/'), path.EndsWith('/')) ?? false;
}
