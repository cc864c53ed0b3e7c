namespace VetMailLint.Cli.Files;

/// <summary>The path of a file from the root of its repository, so that fingerprints do not depend on where a run starts.</summary>
internal static class RepositoryPath
{
    /// <summary>The path with <c>/</c>; null where the file is in no repository.</summary>
    public static string? Of(string fullPath)
    {
        for (var at = Path.GetDirectoryName(fullPath); at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
                return Path.GetRelativePath(at, fullPath).Replace('\\', '/');
        }

        return null;
    }
}
