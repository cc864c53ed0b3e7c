namespace VetMailLint.Cli.Tests.Files;

/// <summary>A folder of a test's own that goes away with it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vetmaillint-");

    public string Path => _folder.FullName;

    public void Write(string path, string text = "{}")
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
