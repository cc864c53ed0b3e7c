using System.Text;
using VetMailLint.Knowledge;

namespace VetMailLint.Build.Tests;

/// <summary>A rules folder of its own for one test.</summary>
internal sealed class RulesSandbox : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("vetmaillint-rules-").FullName;

    public string SourceFile => Path.Combine(_root, "out", "Knowledge.g.cs");

    public string ProseFile => Path.Combine(_root, "out", "Prose.g.txt");

    public RulesSandbox With(string name, string text)
    {
        var path = Path.Combine(_root, "rules", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public string Folder => Path.Combine(_root, "rules");

    /// <summary>The notes on what compiled all the same.</summary>
    public string[] Notes() => Compile(allowNotes: true);

    /// <summary>The error lines; empty when the folder compiled.</summary>
    public string[] Compile(bool allowNotes = false)
    {
        Directory.CreateDirectory(Path.Combine(_root, "rules"));
        var errors = new StringWriter();
        var status = Compilation.Run(Path.Combine(_root, "rules"), SourceFile, ProseFile, "https://rules.test/", errors);
        var lines = errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Length > 0 && !allowNotes ? 1 : 0, status);
        return lines;
    }

    /// <summary>The bytes that Core would embed, taken out of the generated C# as its compiler would.</summary>
    public byte[] Blob()
    {
        Assert.Empty(Compile());
        var parts = File.ReadAllText(SourceFile).Split("\"\"\"\"\"\"\"\n");
        return Encoding.UTF8.GetBytes(parts[1][..parts[1].LastIndexOf('\n')]);
    }

    public Prose Prose()
    {
        Assert.Empty(Compile());
        return new(File.ReadAllBytes(ProseFile));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
