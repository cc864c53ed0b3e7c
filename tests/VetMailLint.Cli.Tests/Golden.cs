namespace VetMailLint.Cli.Tests;

/// <summary>
/// Whole outputs that are kept as files under <c>Goldens</c>. With UPDATE_GOLDENS=1 they are written anew, and what changed is
/// read in the diff.
/// </summary>
internal static class Golden
{
    public static void Is(string name, string actual)
    {
        var path = Repository.PathOf($"tests/VetMailLint.Cli.Tests/Goldens/{name}");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
