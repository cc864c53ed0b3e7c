using System.Collections.Concurrent;
using VetMailLint.Cli.Projects;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>
/// Tells from the project files around a settings file which mail client it is likely for. It only presumes. Each folder and each
/// repository is read once, and only when a file of it leaves the client open.
/// </summary>
internal sealed class ProjectSurroundings
{
    private readonly ConcurrentDictionary<string, string?> _roots = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _repositoryRoots = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<DotNetProjects>> _repositories = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _packages = new(StringComparer.Ordinal);

    /// <summary>
    /// The .NET clients of a file, or null where no project is in sight: the nearest project that references MailKit speaks for it, a
    /// reference elsewhere in the repository leaves it open, and the target frameworks say which System.Net.Mail it is.
    /// </summary>
    /// <param name="fullPath">The full path of the settings file.</param>
    public ClientSet? DotNetClientsOf(string fullPath)
    {
        var folder = FolderOf(fullPath);
        var repository = RepositoryOf(folder);
        if (repository.All.Count == 0)
            return null;

        var nearest = repository.Nearest(folder);
        var own = nearest.SelectMany(project => project.Clients).Distinct(StringComparer.Ordinal).ToList();
        if (own.Count > 0)
            return ClientSet.Presumed([.. own]);

        var system = nearest.Count > 0 ? nearest.SelectMany(project => project.Targets.SystemClients) : ["system-net-mail"];
        var elsewhere = repository.All.SelectMany(project => project.Clients);
        string[] open = repository.IsWhole && repository.All.All(project => project.IsWhole) ? [] : ["mailkit"];
        return ClientSet.Presumed([.. system.Concat(elsewhere).Concat(open).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>
    /// The clients whose packages the project files in the folder of a file and above name, whatever their language; null where no
    /// package speaks. A .NET project beside them adds its own.
    /// </summary>
    /// <param name="fullPath">The full path of the settings file.</param>
    public ClientSet? ClientsOf(string fullPath)
    {
        var folder = FolderOf(fullPath);
        var root = RepositoryRootOf(folder) ?? RootOf(folder) ?? folder;
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = folder; at is not null && at.Length >= root.Length; at = Path.GetDirectoryName(at))
            ids.UnionWith(_packages.GetOrAdd(at, FolderPackages.ClientsOf));

        // Every .NET project has System.Net.Mail: that it is there says nothing of a file in no .NET form.
        var projects = RepositoryOf(folder).Nearest(folder);
        var named = projects.SelectMany(project => project.Clients).ToList();
        if (ids.Count == 0 && named.Count == 0)
            return null;

        ids.UnionWith(named.Count > 0 ? named : projects.SelectMany(project => project.Targets.SystemClients));
        return ClientSet.Presumed([.. ids]);
    }

    /// <summary>
    /// The target frameworks of the projects beside a file, <c>net8.0, net10.0</c>, where they are .NET 5 or later alone, no other project takes
    /// the file in, and no code speaks of the section; else null.
    /// </summary>
    /// <param name="fullPath">The full path of the settings file.</param>
    public string? NewerTargetsOf(string fullPath)
    {
        var folder = FolderOf(fullPath);
        var repository = RepositoryOf(folder);
        var nearest = repository.Nearest(folder);
        if (nearest.Count == 0 || !nearest.All(project => project.IsWhole && project.Targets.AreNewer)
            || repository.All.Any(project => !project.Targets.AreNewer && project.TakesIn(fullPath))
            || nearest.Any(project => project.CodeMentions("mailSettings")))
            return null;

        return string.Join(", ", nearest.SelectMany(project => project.Targets.Names).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal));
    }

    private static string FolderOf(string fullPath) => Path.GetDirectoryName(fullPath) ?? "/";

    private DotNetProjects RepositoryOf(string folder) =>
        _repositories.GetOrAdd(RootOf(folder) ?? folder, static root => new Lazy<DotNetProjects>(() => DotNetProjects.Below(root))).Value;

    /// <summary>The nearest folder above that holds a solution or a repository: the projects below it belong together. Null without one.</summary>
    private string? RootOf(string folder)
    {
        if (_roots.TryGetValue(folder, out var known))
            return known;

        var isRoot = Path.Exists(Path.Combine(folder, ".git")) || HasFile(folder, "*.sln*");
        return _roots.GetOrAdd(folder, isRoot ? folder : Path.GetDirectoryName(folder) is { } above ? RootOf(above) : null);
    }

    private string? RepositoryRootOf(string folder) => _repositoryRoots.GetOrAdd(folder, at =>
        Path.Exists(Path.Combine(at, ".git")) ? at : Path.GetDirectoryName(at) is { } above ? RepositoryRootOf(above) : null);

    private static bool HasFile(string folder, string pattern)
    {
        try
        {
            foreach (var _ in Directory.EnumerateFiles(folder, pattern))
                return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What cannot be listed tells nothing.
        }

        return false;
    }
}
