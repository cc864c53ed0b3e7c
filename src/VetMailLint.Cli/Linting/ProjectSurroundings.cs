using System.Collections.Concurrent;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>
/// Tells from the project files around a settings file which .NET mail client its section is likely for. It only presumes:
/// the nearest project that references MailKit speaks for MailKit; a MailKit reference elsewhere in the repository leaves it open.
/// </summary>
internal sealed class ProjectSurroundings
{
    /// <summary>How many folders are looked through before the question stays open.</summary>
    private const int FolderBudget = 4_000;

    private static readonly ClientSet Both = ClientSet.Presumed("mailkit", "system-net-mail");

    private readonly ConcurrentDictionary<string, Repository> _repositories = new(StringComparer.Ordinal);

    /// <summary>The presumed clients of a file, or null where no project is in sight.</summary>
    /// <param name="fullPath">The full path of the settings file.</param>
    public ClientSet? ClientsOf(string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath) ?? "/";
        var repository = _repositories.GetOrAdd(RootOf(folder), static root => Repository.Of(root));
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

    /// <summary>The nearest folder above that holds a solution or a repository: the projects below it belong together.</summary>
    private static string RootOf(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")) || HasFile(at, "*.sln*"))
                return at;
        }

        return folder;
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

    /// <param name="Projects">The folders that hold a project, with whether it references MailKit.</param>
    /// <param name="UsesMailKit">Whether any of them does.</param>
    private sealed record Repository(IReadOnlyDictionary<string, bool> Projects, bool UsesMailKit)
    {
        public static Repository Of(string root)
        {
            var projects = new Dictionary<string, bool>(StringComparer.Ordinal);
            var usesMailKit = false;
            var pending = new Stack<string>([root]);
            for (var budget = FolderBudget; budget > 0 && pending.TryPop(out var folder); budget--)
            {
                try
                {
                    foreach (var file in Directory.EnumerateFiles(folder, "*.csproj"))
                    {
                        var names = File.ReadAllText(file).Contains("MailKit", StringComparison.OrdinalIgnoreCase);
                        projects[folder] = names || (projects.TryGetValue(folder, out var other) && other);
                        usesMailKit |= names;
                    }

                    foreach (var child in Directory.EnumerateDirectories(folder))
                    {
                        if (IsWorthALook(child))
                            pending.Push(child);
                    }
                }
                catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
                {
                    // What cannot be listed tells nothing.
                }
            }

            return new(projects, usesMailKit || pending.Count > 0);
        }

        private static bool IsWorthALook(string folder) =>
            Path.GetFileName(folder) is not (".git" or "bin" or "obj" or "node_modules") && new DirectoryInfo(folder).LinkTarget is null;
    }
}
