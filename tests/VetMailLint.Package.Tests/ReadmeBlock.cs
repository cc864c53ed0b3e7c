namespace VetMailLint.Package.Tests;

/// <summary>The blocks of the README that people copy.</summary>
internal static class ReadmeBlock
{
    /// <summary>The first block of a language behind a heading.</summary>
    public static string Of(string heading, string language)
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        var section = readme.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(section >= 0, $"the README has no '{heading}'");
        var fence = $"\n```{language}\n";
        var start = readme.IndexOf(fence, section, StringComparison.Ordinal) + fence.Length;
        var next = readme.IndexOf("\n#", section + heading.Length, StringComparison.Ordinal);
        Assert.True(start >= fence.Length && (next < 0 || start < next), $"'{heading}' has no {language}");
        return readme[start..(readme.IndexOf("\n```", start, StringComparison.Ordinal) + 1)];
    }

    /// <summary>The commands of a block that shows them behind a prompt, without comments.</summary>
    public static IReadOnlyList<string> Commands(string heading) =>
        [.. Of(heading, "console").Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..].Split("  #")[0].TrimEnd())];
}
