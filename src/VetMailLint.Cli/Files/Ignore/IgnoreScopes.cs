namespace VetMailLint.Cli.Files.Ignore;

/// <summary>Reads ignore files from the disk.</summary>
internal sealed class IgnoreScopes(Action<string, Exception> onUnreadable)
{
    // Git's own default on these systems.
    private readonly bool _ignoreCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <summary>What holds in a folder from the folders above it, back to the root of the repository or, outside of one, nothing.</summary>
    public IgnoreScope? Above(string folder)
    {
        var folders = new Stack<string>();
        for (var at = Parent(folder); at.Length > 0; at = Parent(at))
        {
            folders.Push(at);
            if (Path.Exists(at + "/.git"))
                return Down(folders);
        }

        return null;
    }

    /// <summary>What holds in a folder, given what holds in the one above it.</summary>
    public IgnoreScope? Enter(string folder, IgnoreScope? above, bool hasGit, bool hasGitIgnore)
    {
        var scope = above;
        if (hasGit)
            scope = Read(GitFolder.ExcludeFileOf(folder), folder, above: null);
        if (hasGitIgnore)
            scope = Read(folder + "/.gitignore", folder, scope);

        return scope;
    }

    private IgnoreScope? Down(Stack<string> folders)
    {
        IgnoreScope? scope = null;
        foreach (var folder in folders)
        {
            var ignoreFile = new FileInfo(folder + "/.gitignore");
            var hasGitIgnore = ignoreFile is { Exists: true, LinkTarget: null };
            scope = Enter(folder, scope, Path.Exists(folder + "/.git"), hasGitIgnore);
        }

        return scope;
    }

    private IgnoreScope? Read(string file, string folder, IgnoreScope? above)
    {
        try
        {
            return File.Exists(file) ? new IgnoreScope(above, GitIgnoreFile.Parse(File.ReadAllText(file), _ignoreCase), folder) : above;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            onUnreadable(file, failure);
            return above;
        }
    }

    private static string Parent(string folder) => folder[..Math.Max(0, folder.LastIndexOf('/'))];
}
