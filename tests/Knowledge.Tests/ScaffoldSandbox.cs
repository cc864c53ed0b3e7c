using VetMailLint.Build.Scaffolds;

namespace VetMailLint.Build.Tests;

/// <summary>A repository of its own for one test, as far as new files look at it.</summary>
internal sealed class ScaffoldSandbox : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("vetmaillint-new-").FullName;

    public ScaffoldSandbox()
    {
        With("VetMailLint.sln", "");
        With("Directory.Build.props", "<Project><PropertyGroup><Version>4.5.6</Version></PropertyGroup></Project>");
    }

    public ScaffoldSandbox With(string path, string text)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Runs <c>new</c> with these words from a folder inside the repository.</summary>
    public (int Status, string Output, string Errors) New(params string[] words)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var inside = Directory.CreateDirectory(Path.Combine(_root, "build", "Knowledge")).FullName;
        var status = NewCommand.Run(words, RepositoryFolder.Around(inside), output, errors);
        return (status, output.ToString(), errors.ToString().TrimEnd());
    }

    public string Text(string path) => File.ReadAllText(Path.Combine(_root, path));

    /// <summary>All files but the two that make it a repository.</summary>
    public IEnumerable<string> Files() => Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_root, path).Replace('\\', '/'))
        .Where(path => path.Contains('/'))
        .Order(StringComparer.Ordinal);

    /// <summary>What the build says of the rules folder.</summary>
    public string[] Compile()
    {
        var errors = new StringWriter();
        Compilation.Run(Path.Combine(_root, "rules"), Path.Combine(_root, "out", "Knowledge.g.cs"), null, "https://rules.test/", errors);
        return errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
