using System.IO.Enumeration;

namespace VetMailLint.Cli.Linting;

/// <summary>The project files of a repository, as far as they tell of mail libraries.</summary>
/// <param name="Projects">The folders that hold a project, with whether it references MailKit.</param>
/// <param name="UsesMailKit">Whether any of them does, or may.</param>
internal sealed record ProjectFolders(IReadOnlyDictionary<string, bool> Projects, bool UsesMailKit)
{
    /// <summary>How many folders are looked through before the question stays open.</summary>
    private const int FolderBudget = 4_000;

    private static readonly EnumerationOptions s_all = new() { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    public static ProjectFolders Below(string root)
    {
        var projects = new Dictionary<string, bool>(StringComparer.Ordinal);
        var usesMailKit = false;
        var pending = new Stack<string>([root]);
        for (var budget = FolderBudget; budget > 0 && pending.TryPop(out var folder); budget--)
        {
            try
            {
                foreach (var entry in Entries(folder))
                {
                    if (entry.IsFolder)
                    {
                        pending.Push(entry.Path);
                        continue;
                    }

                    var names = File.ReadAllText(entry.Path).Contains("MailKit", StringComparison.OrdinalIgnoreCase);
                    projects[folder] = names || (projects.TryGetValue(folder, out var other) && other);
                    usesMailKit |= names;
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // What cannot be listed tells nothing.
            }
        }

        return new(projects, usesMailKit || pending.Count > 0);
    }

    /// <summary>Folders to go into, without links, and project files.</summary>
    private static FileSystemEnumerable<(string Path, bool IsFolder)> Entries(string folder) =>
        new(folder, static (ref entry) => (entry.ToFullPath(), entry.IsDirectory), s_all)
        {
            ShouldIncludePredicate = static (ref entry) => entry.IsDirectory
                ? entry.FileName is not (".git" or "bin" or "obj" or "node_modules") && (entry.Attributes & FileAttributes.ReparsePoint) == 0
                : entry.FileName.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase),
        };
}
