using System.Collections.Concurrent;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>
/// Tells from the project files around a settings file which .NET mail client its section is likely for. It only presumes:
/// the nearest project that references MailKit speaks for MailKit; a MailKit reference elsewhere in the repository leaves it open.
/// </summary>
internal sealed class ProjectSurroundings
{
    private static readonly ClientSet Both = ClientSet.Presumed("mailkit", "system-net-mail");

    private readonly ConcurrentDictionary<string, string?> _roots = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ProjectFolders>> _repositories = new(StringComparer.Ordinal);

    /// <summary>The presumed clients of a file, or null where no project is in sight.</summary>
    /// <param name="fullPath">The full path of the settings file.</param>
    public ClientSet? ClientsOf(string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath) ?? "/";
        var repository = _repositories.GetOrAdd(RootOf(folder) ?? folder, static root => new Lazy<ProjectFolders>(() => ProjectFolders.Below(root))).Value;
        if (repository.Projects.Count == 0)
            return null;

        if (!repository.UsesMailKit)
            return ClientSet.Presumed("system-net-mail");

        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (repository.Projects.TryGetValue(at, out var usesMailKit))
                return usesMailKit ? ClientSet.Presumed("mailkit") : Both;
        }

        return Both;
    }

    /// <summary>The nearest folder above that holds a solution or a repository: the projects below it belong together. Null without one.</summary>
    private string? RootOf(string folder)
    {
        if (_roots.TryGetValue(folder, out var known))
            return known;

        var isRoot = Path.Exists(Path.Combine(folder, ".git")) || HasFile(folder, "*.sln*");
        return _roots.GetOrAdd(folder, isRoot ? folder : Path.GetDirectoryName(folder) is { } above ? RootOf(above) : null);
    }

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
