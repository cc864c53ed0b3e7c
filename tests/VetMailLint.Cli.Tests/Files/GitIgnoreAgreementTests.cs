using System.Text;
using VetMailLint.Cli.Files;

namespace VetMailLint.Cli.Tests.Files;

/// <summary>Holds the walk to <c>git check-ignore</c>.</summary>
public sealed class GitIgnoreAgreementTests
{
    private static readonly string[] s_folders = ["a", "b", "ab", ".c", "foo.d", "x y", "[a]"];
    private static readonly string[] s_names =
        ["a.json", "b.json", "ab.json", "A.json", "#a.json", "!a.json", "a b.json", "a-.json", "9.yml", "a].json", "*.json", "a\\b.json", ".json"];

    private static readonly string[] s_pieces =
    [
        "a", "b", "ab", "*", "**", "***", "?", "??", "[ab]", "[!a]", "[^a]", "[a-c]", "[]a]", "[!]a]", "[a", "[a-]", "[[:alpha:]]", "[[:digit:]_]", "[[:nope:]]",
        "[[:upper:]", "[\\]a]", "[[a]", "[b-a]", "[a-b-c]", "[[:alpha:]-z]", "[/]", "[.-0]", "foo.d", "foo*", "*.d", "x y", "x\\ y", "\\a", "a\\", ".c", ".*", "a*", "*b", "a**", "**b", "a**b",
    ];

    private static readonly string[] s_ends =
        ["", "", ".json", "*.json", "/*.json", "/**", "/**/*.json", "/", "/", "/*", " ", "  ", "\\ ", "\\", ".json/", "/**/b", "\t", "/\\", "\\/", ".*", ".j?on", "[.]json", "\\.json"];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void GeneratedTree_IsWalkedWithoutWhatGitIgnores(int seed)
    {
        using var scratch = new ScratchFolder();
        var paths = Tree(scratch);
        if (!Git.IsHere)
        {
            new GitIgnoreTests().EveryRowOfTheTable_Holds();
            return;
        }

        Git.Init(scratch.Path);
        var random = new Random(seed);
        var ignoredInAll = 0;
        for (var round = 0; round < 40; round++)
        {
            var files = IgnoreFiles(random);
            foreach (var (path, text) in files)
                scratch.Write(path, text);

            var ignored = Git.Ignored(scratch.Path, paths);
            ignoredInAll += ignored.Count;
            var expected = paths.Where(path => !ignored.Contains(path)).Order(StringComparer.Ordinal);
            var walked = FileWalker.Walk(["."], scratch.Path).Files.Select(file => file.Path);
            Assert.True(expected.SequenceEqual(walked), Difference(seed, round, files, expected, walked));
            foreach (var (path, _) in files)
                File.Delete(Path.Combine(scratch.Path, path));
        }

        Assert.InRange(ignoredInAll, paths.Count * 4, paths.Count * 36);
    }

    private static List<string> Tree(ScratchFolder scratch)
    {
        var folders = new List<string> { "" };
        foreach (var first in s_folders)
        {
            folders.Add(first + "/");
            folders.AddRange(s_folders.Take(4).Select(second => $"{first}/{second}/"));
        }

        folders.Add("a/b/ab/foo.d/");
        var paths = folders.SelectMany(folder => s_names.Select(name => folder + name)).ToList();
        paths.ForEach(path => scratch.Write(path));
        return paths;
    }

    private static List<(string Path, string Text)> IgnoreFiles(Random random)
    {
        var files = new List<(string, string)> { (".gitignore", Text(random)), (".git/info/exclude", Text(random)) };
        foreach (var folder in s_folders)
        {
            if (random.Next(3) == 0)
                files.Add(($"{folder}/.gitignore", Text(random)));
            if (random.Next(4) == 0)
                files.Add(($"{folder}/a/.gitignore", Text(random)));
        }

        return files;
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var line = random.Next(1, 5); line > 0; line--)
            text.Append(Line(random)).Append(random.Next(8) == 0 ? "\r\n" : "\n");

        return random.Next(4) == 0 ? text.ToString().TrimEnd('\n') : text.ToString();
    }

    private static string Line(Random random)
    {
        var line = new StringBuilder(Pick(random, "", "", "", "", "!", "!", "/", "!/", "\\", "#", "\\!", "\\#", "**/", "/**/", "//", " "));
        line.Append(Pick(random, s_pieces));
        while (random.Next(3) == 0)
            line.Append(Pick(random, "", "/", "/")).Append(Pick(random, s_pieces));

        return line.Append(Pick(random, s_ends)).ToString();
    }

    private static string Difference(
        int seed, int round, List<(string Path, string Text)> files, IEnumerable<string> expected, IEnumerable<string> walked)
    {
        var texts = files.Select(file => $"--- {file.Path}\n{file.Text}");
        return $"seed {seed}, round {round}\nonly git keeps: {string.Join(" | ", expected.Except(walked))}\n"
            + $"only the walk keeps: {string.Join(" | ", walked.Except(expected))}\n{string.Join("\n", texts)}";
    }

    private static T Pick<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];
}
