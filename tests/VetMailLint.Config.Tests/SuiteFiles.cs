namespace VetMailLint.Tests;

/// <summary>The conformance suites, which lie beside the repository; none where they were not fetched.</summary>
internal static class SuiteFiles
{
    internal static IEnumerable<string> In(string suite, string pattern)
    {
        var folder = Find(suite);
        return folder is null ? [] : Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);
    }

    private static string? Find(string suite)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "VetMailLint.sln")))
                continue;

            var found = Path.Combine(folder.FullName, "..", "shared", "suites", suite);
            return Directory.Exists(found) ? found : null;
        }

        return null;
    }
}
