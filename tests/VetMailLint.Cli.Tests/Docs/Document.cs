namespace VetMailLint.Cli.Tests.Docs;

/// <summary>Documents that are generated as a whole; with UPDATE_DOCS=1 they are written anew, and what changed is read in the diff.</summary>
internal static class Document
{
    public static void Is(string path, string actual)
    {
        var full = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, actual);
        }

        Assert.Equal(File.ReadAllText(full), actual);
    }
}
