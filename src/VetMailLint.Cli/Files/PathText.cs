namespace VetMailLint.Cli.Files;

/// <summary>Paths as text, with <c>/</c> between folders on every system.</summary>
internal static class PathText
{
    /// <summary>The full path of an argument, without a <c>/</c> at its end; empty for the root.</summary>
    public static string Full(string path, string workingFolder) =>
        WithSlashes(Path.GetFullPath(path, workingFolder)).TrimEnd('/');

    /// <summary>
    /// The path to show for an argument: relative to the working folder, unless it lies elsewhere and was itself given in full.
    /// Empty for the working folder.
    /// </summary>
    public static string Shown(string fullPath, string workingFolder, string argument)
    {
        var working = WithSlashes(workingFolder).TrimEnd('/');
        if (fullPath == working)
            return "";
        if (fullPath.StartsWith(working, StringComparison.Ordinal) && fullPath[working.Length] == '/')
            return fullPath[(working.Length + 1)..];

        return Path.IsPathRooted(argument) ? fullPath : WithSlashes(Path.GetRelativePath(workingFolder, fullPath + "/")).TrimEnd('/');
    }

    /// <summary>The path of a file from a folder.</summary>
    public static string Relative(string fullPath, string folder) => WithSlashes(Path.GetRelativePath(folder, fullPath));

    // On other systems a backslash is an ordinary letter of a name.
    private static string WithSlashes(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
}
