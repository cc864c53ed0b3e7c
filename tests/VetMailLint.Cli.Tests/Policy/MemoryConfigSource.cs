using VetMailLint.Cli.Policy;

namespace VetMailLint.Cli.Tests.Policy;

/// <summary>Configuration files that exist only in a test.</summary>
internal sealed class MemoryConfigSource(params (string Path, string Text)[] files) : IConfigSource
{
    public string? Unreadable { get; init; }

    public string? Read(string path, out string? problem)
    {
        problem = path == Unreadable ? "the file cannot be read" : null;
        foreach (var file in files)
        {
            if (file.Path == path)
                return file.Text;
        }

        return null;
    }
}
