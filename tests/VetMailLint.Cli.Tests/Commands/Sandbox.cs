using System.Text;
using VetMailLint.Cli.Commands;
using VetMailLint.Cli.Tests.Files;

namespace VetMailLint.Cli.Tests.Commands;

/// <summary>A folder of a test's own in which the command runs as a person would run it.</summary>
internal sealed class Sandbox : IDisposable
{
    private readonly ScratchFolder _folder = new();

    /// <summary>The full path of the folder, which no output should name.</summary>
    public string Path => _folder.Path;

    /// <summary>The folder below it in which the command runs.</summary>
    public string WorkingFolder { get; private set; } = "";

    public DateTime Today { get; init; } = new(2026, 11, 23);

    public string Input { get; set; } = "";

    public Dictionary<string, string> Variables { get; } = [];

    public bool IsTerminal { get; init; }

    /// <summary>The columns of the terminal, where it is one.</summary>
    public int? Columns { get; init; }

    /// <summary>Whether standard input is a pipe or file, and not a keyboard.</summary>
    public bool IsPiped { get; init; }

    /// <summary>A sandbox with one file.</summary>
    public static Sandbox With(string path, string text)
    {
        var sandbox = new Sandbox();
        sandbox.Write(path, text);
        return sandbox;
    }

    /// <summary>The same sandbox, where the command runs in a folder below.</summary>
    public Sandbox Within(string folder)
    {
        WorkingFolder = folder;
        return this;
    }

    public void Write(string path, string text) => _folder.Write(path, text);

    public void Write(string path, byte[] content)
    {
        _folder.Write(path);
        File.WriteAllBytes(System.IO.Path.Combine(Path, path), content);
    }

    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Path, path));

    public Outcome Run(params string[] args) => Do(surroundings => CommandLine.Run(args, surroundings));

    /// <summary>Does something in these surroundings, and keeps what it says.</summary>
    public Outcome Do(Func<Surroundings, int> run)
    {
        using var output = new MemoryStream();
        using var writer = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var status = run(new Surroundings
        {
            Output = output,
            Out = writer,
            Error = errors,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            IsInputRedirected = IsPiped,
            WorkingFolder = System.IO.Path.Combine(Path, WorkingFolder),
            Today = Today,
            IsOutputRedirected = !IsTerminal,
            Columns = Columns,
            Variable = name => Variables.GetValueOrDefault(name),
        });
        writer.Flush();
        return new Outcome(status, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    public void Dispose() => _folder.Dispose();
}
