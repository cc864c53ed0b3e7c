namespace VetMailLint.Tests;

/// <summary>The conformance suites, which lie beside the repository; none where they were not fetched.</summary>
internal static class SuiteFiles
{
    internal static IEnumerable<string> In(string suite, string pattern)
    {
        var folder = Find(suite);
        return folder is null ? [] : Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);
    }

    /// <summary>The folder that holds the solution.</summary>
    internal static string RepositoryRoot { get; } = FindRoot();

    private static string? Find(string suite)
    {
        var found = Path.Combine(RepositoryRoot, "..", "shared", "suites", suite);
        return Directory.Exists(found) ? found : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "VetMailLint.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside the repository");

        return folder.FullName;
    }
}
