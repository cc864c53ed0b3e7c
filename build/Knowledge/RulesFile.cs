using VetMailLint.Build.Files;

namespace VetMailLint.Build;

/// <summary>One file under rules/.</summary>
/// <param name="Name">The path from the repository root with <c>/</c>, as errors name it.</param>
/// <param name="FullPath">Where it lies.</param>
internal sealed record RulesFile(string Name, string FullPath)
{
    public RulesFileKind Kind => Name.Split('/') switch
    {
        [_, "providers", "directory.csv"] => RulesFileKind.Directory,
        [_, "hosts.yaml"] => RulesFileKind.Hosts,
        [_, "providers", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) => RulesFileKind.Provider,
        [_, "clients", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) => RulesFileKind.Client,
        [_, "dialects", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) => RulesFileKind.Dialect,
        [_, "errors.yaml"] => RulesFileKind.Errors,
        [_, var name] when name.EndsWith(".md", StringComparison.Ordinal) && PageFile.IsRuleId(name[..^3]) => RulesFileKind.Page,
        _ => RulesFileKind.Other,
    };

    public static IEnumerable<RulesFile> All(string folder)
    {
        var root = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        var above = Path.GetDirectoryName(root)!;
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => new RulesFile(Path.GetRelativePath(above, path).Replace('\\', '/'), path))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
    }

    public string Text() => File.ReadAllText(FullPath);
}
