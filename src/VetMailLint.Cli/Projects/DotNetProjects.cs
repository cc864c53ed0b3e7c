using System.IO.Enumeration;

namespace VetMailLint.Cli.Projects;

/// <summary>The .NET projects below a root, and what lies above them.</summary>
internal sealed class DotNetProjects
{
    /// <summary>How many folders are looked through before the question stays open.</summary>
    private const int FolderBudget = 4_000;

    private static readonly EnumerationOptions s_all = new() { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    private readonly Dictionary<string, List<DotNetProjectFile>> _shared = new(StringComparer.Ordinal);
    private readonly List<DotNetProject> _all = [];

    private DotNetProjects(bool isWhole) => IsWhole = isWhole;

    /// <summary>Whether the whole tree was seen.</summary>
    public bool IsWhole { get; private set; }

    public IReadOnlyList<DotNetProject> All => _all;

    public static DotNetProjects Below(string root)
    {
        var projects = new DotNetProjects(isWhole: true);
        var files = new List<DotNetProjectFile>();
        var pending = new Stack<string>([root]);
        for (var budget = FolderBudget; budget > 0 && pending.TryPop(out var folder); budget--)
        {
            try
            {
                foreach (var (path, isFolder) in Entries(folder))
                {
                    if (isFolder)
                        pending.Push(path);
                    else if (IsProject(path))
                        files.Add(DotNetProjectFile.Read(path));
                    else
                        projects.Share(folder, DotNetProjectFile.Read(path));
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // What cannot be listed tells nothing.
            }
        }

        projects.IsWhole = pending.Count == 0;
        foreach (var file in files)
            projects._all.Add(new(file, projects.SharedAbove(file.Path, root)));

        return projects;
    }

    /// <summary>The projects in the nearest folder, from this one upwards, that has any.</summary>
    public IReadOnlyList<DotNetProject> Nearest(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var beside = _all.FindAll(project => project.Folder == at);
            if (beside.Count > 0)
                return beside;
        }

        return [];
    }

    private void Share(string folder, DotNetProjectFile file)
    {
        if (!_shared.TryGetValue(folder, out var files))
            _shared.Add(folder, files = []);

        files.Add(file);
    }

    /// <summary>The files that hold for a project, the nearest first. packages.config is a matter of its own folder.</summary>
    private List<DotNetProjectFile> SharedAbove(string path, string root)
    {
        var found = new List<DotNetProjectFile>();
        var own = Path.GetDirectoryName(path);
        for (var at = own; at is not null && at.Length >= root.Length; at = Path.GetDirectoryName(at))
        {
            foreach (var file in _shared.TryGetValue(at, out var files) ? files : [])
            {
                if (at == own || !IsPackagesConfig(file.Path))
                    found.Add(file);
            }
        }

        return found;
    }

    private static bool IsPackagesConfig(string path) => path.EndsWith("packages.config", StringComparison.OrdinalIgnoreCase);

    private static bool IsProject(ReadOnlySpan<char> name) =>
        name.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".vbproj", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".fsproj", StringComparison.OrdinalIgnoreCase);

    private static bool IsShared(ReadOnlySpan<char> name) =>
        name.Equals("packages.config", StringComparison.OrdinalIgnoreCase)
        || (name.StartsWith("Directory.", StringComparison.OrdinalIgnoreCase)
            && (name.EndsWith(".props", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".targets", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Folders to go into, without links, and project files.</summary>
    private static FileSystemEnumerable<(string Path, bool IsFolder)> Entries(string folder) =>
        new(folder, static (ref entry) => (entry.ToFullPath(), entry.IsDirectory), s_all)
        {
            ShouldIncludePredicate = static (ref entry) => entry.IsDirectory
                ? entry.FileName is not (".git" or "bin" or "obj" or "node_modules") && (entry.Attributes & FileAttributes.ReparsePoint) == 0
                : IsProject(entry.FileName) || IsShared(entry.FileName),
        };
}
