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

    private readonly ConcurrentDictionary<string, Roots> _roots = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ProjectFolders>> _repositories = new(StringComparer.Ordinal);

    /// <summary>The presumed clients of a file, or null where no project is in sight.</summary>
    /// <param name="fullPath">The full path of the settings file.</param>
    public ClientSet? ClientsOf(string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath) ?? "/";
        var repository = _repositories.GetOrAdd(RootOf(folder), static root => new Lazy<ProjectFolders>(() => ProjectFolders.Below(root))).Value;
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

    /// <summary>The root of the repository; without one the topmost folder with a solution, or the folder itself.</summary>
    private string RootOf(string folder) => RootsAt(folder) is var roots && (roots.Git ?? roots.Solution) is { } root ? root : folder;

    private Roots RootsAt(string folder)
    {
        if (_roots.TryGetValue(folder, out var known))
            return known;

        return _roots.GetOrAdd(folder, Path.Exists(Path.Combine(folder, ".git")) ? new Roots(folder, null) : RootsBelow(folder));
    }

    private Roots RootsBelow(string folder)
    {
        var above = Path.GetDirectoryName(folder) is { } parent ? RootsAt(parent) : default;
        return above is (null, null) && HasFile(folder, "*.sln*") ? new Roots(null, folder) : above;
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

    /// <param name="Git">The folder of the repository around a folder, or null.</param>
    /// <param name="Solution">Where there is none, the topmost folder around it that holds a solution, or null.</param>
    private readonly record struct Roots(string? Git, string? Solution);
}
