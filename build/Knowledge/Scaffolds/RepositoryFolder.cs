using System.Xml.Linq;

namespace VetMailLint.Build.Scaffolds;

/// <summary>The repository that new files are written into.</summary>
/// <param name="root">Its root.</param>
internal sealed class RepositoryFolder(string root)
{
    private const string Rules = "src/VetMailLint.Core/Rules";

    /// <summary>The repository around a folder, or null.</summary>
    public static RepositoryFolder? Around(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "VetMailLint.sln")))
                return new(at);
        }

        return null;
    }

    public bool HasRule(string id) => File.Exists(Path.Combine(root, "rules", $"{id}.md"));

    /// <summary>The class file of a rule, from the repository root, or null.</summary>
    public string? FileOfRule(string name) => Directory.Exists(Path.Combine(root, Rules))
        ? Directory.EnumerateFiles(Path.Combine(root, Rules), $"{name}.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .FirstOrDefault()
        : null;

    /// <summary>The version that the next release has.</summary>
    public string Version() => XDocument.Load(Path.Combine(root, "Directory.Build.props")).Descendants("Version").First().Value;

    /// <summary>Writes all files, or none where one is there.</summary>
    public void Write(IReadOnlyList<(string Path, string Text)> files)
    {
        foreach (var (path, _) in files)
        {
            if (File.Exists(Path.Combine(root, path)))
                throw new RefusedException($"{path} is there, and is not written over");
        }

        foreach (var (path, text) in files)
        {
            var full = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }
}
