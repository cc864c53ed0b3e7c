namespace VetMailLint.Cli.Files.Ignore;

/// <summary>Finds files of git's own folder, which a worktree or submodule keeps elsewhere.</summary>
internal static class GitFolder
{
    private const string Pointer = "gitdir:";

    /// <summary>The path of <c>info/exclude</c> for the repository with this root.</summary>
    public static string ExcludeFileOf(string root)
    {
        var git = root + "/.git";
        if (FirstLine(git) is { } line && line.StartsWith(Pointer, StringComparison.Ordinal))
            git = Path.GetFullPath(line[Pointer.Length..].Trim(), root);
        if (FirstLine(git + "/commondir") is { } common)
            git = Path.GetFullPath(common.Trim(), git);

        return git + "/info/exclude";
    }

    private static string? FirstLine(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file).Split('\n')[0] : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
