namespace VetMailLint.Cli.Tests;

/// <summary>The files of this repository, found from where the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Find();

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path));

    private static string Find()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "VetMailLint.sln")))
                return at;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
