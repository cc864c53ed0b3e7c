using VetMailLint.Config;

namespace VetMailLint.Cli.Files;

/// <summary>Which files of a folder are worth reading, told by their names. The one place that lists them.</summary>
internal static class FileKinds
{
    /// <summary>Whether a file is read: it is of a kind that is, or the user named it.</summary>
    public static bool IsCandidate(WalkedFile file) => file.IsNamed || IsCandidate(Path.GetFileName(file.Path.AsSpan()));

    /// <summary>Whether a file of this name is of a kind that is read.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> name)
    {
        var syntax = LocatedFileReader.SyntaxOf(name);
        return syntax != FileSyntax.None && !(syntax is FileSyntax.Json or FileSyntax.Yaml && IsGenerated(name));
    }

    /// <summary>Files that package managers and builds write, often large and never with mail settings.</summary>
    private static bool IsGenerated(ReadOnlySpan<char> name) =>
        HasEnd(name, ".lock.json")
        || HasEnd(name, "-lock.json")
        || HasEnd(name, "-lock.yaml")
        || HasEnd(name, "-shrinkwrap.json")
        || HasEnd(name, ".deps.json")
        || HasEnd(name, ".runtimeconfig.json")
        || HasEnd(name, ".assets.json");

    private static bool HasEnd(ReadOnlySpan<char> name, ReadOnlySpan<char> end) =>
        name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
