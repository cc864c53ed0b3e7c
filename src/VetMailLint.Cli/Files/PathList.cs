namespace VetMailLint.Cli.Files;

/// <summary>A list of paths, one a line, from a file or standard input.</summary>
internal static class PathList
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The paths in the order of the list, or null where it cannot be read. Empty lines are none, and what no path can be is left out.</summary>
    public static IReadOnlyList<string>? Read(string name, Surroundings surroundings)
    {
        try
        {
            using var stream = name == StandardInput ? surroundings.OpenInput() : File.OpenRead(PathText.Full(name, surroundings.WorkingFolder));
            using var reader = new StreamReader(stream);
            var paths = new List<string>();
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && !line.Contains('\0'))
                    paths.Add(line);
            }

            return paths;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
