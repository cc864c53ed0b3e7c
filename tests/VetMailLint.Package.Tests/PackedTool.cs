namespace VetMailLint.Package.Tests;

/// <summary>The tool, packed from what the build of the tests has built, and a machine that has never seen it.</summary>
public sealed class PackedTool : IAsyncLifetime
{
    private readonly string _workspace = Directory.CreateTempSubdirectory("vetmaillint-tool-").FullName;

    /// <summary>A folder with nothing above it, for a person to work in.</summary>
    public string Folder => Path.Combine(_workspace, "work");

    /// <summary>The only source of packages.</summary>
    public string Feed => Path.Combine(_workspace, "feed");

    public string File => Path.Combine(Feed, $"vetmaillint.{Repository.Version}.nupkg");

    /// <summary>A copy of what a clone holds, so that whoever builds there writes nothing here.</summary>
    internal string Source
    {
        get
        {
            var source = Path.Combine(_workspace, "source");
            if (!Directory.Exists(source))
                Copy(Repository.Root, source);

            return source;
        }
    }

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        Directory.CreateDirectory(Path.Combine(_workspace, "home"));
        await System.IO.File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), $"""<configuration><packageSources><clear /><add key="feed" value="{Feed}" /></packageSources></configuration>""");
        var (status, output) = await Dotnet.Run(
            Repository.Root, Repository.Packages, "pack", "src/VetMailLint.Cli", "--no-build", "-c", Repository.Configuration, "-o", Feed, $"-p:PublishDir={Path.Combine(_workspace, "publish")}/");
        Assert.True(status == 0, output);
    }

    /// <summary>Writes a file into a folder of that name, and gives the folder.</summary>
    internal string Write(string folder, string path, string text)
    {
        var root = Path.Combine(Folder, folder);
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        System.IO.File.WriteAllText(file, text);
        return root;
    }

    /// <summary>Runs a program in the folder, with homes of its own for the person, the SDK and packages.</summary>
    internal Task<(int Status, string Output)> Run(string file, params string[] arguments) => Tests.Run.Program(Folder, Variables(), file, arguments);

    /// <summary>Runs a script as a pipeline does: it ends at the first command that fails.</summary>
    internal Task<(int Status, string Output)> Bash(string folder, string script, IReadOnlyDictionary<string, string>? more = null)
    {
        var variables = Variables();
        foreach (var (name, value) in more ?? new Dictionary<string, string>())
            variables[name] = value;

        return Tests.Run.Program(folder, variables, "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script);
    }

    private Dictionary<string, string> Variables() => new()
    {
        ["HOME"] = Path.Combine(_workspace, "home"),
        ["DOTNET_CLI_HOME"] = Path.Combine(_workspace, "home"),
        ["NUGET_PACKAGES"] = Path.Combine(_workspace, "packages"),
        ["VETMAILLINT_FEED"] = Feed,
        // No server stays behind.
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
    };

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            System.IO.File.Copy(file, Path.Combine(to, Path.GetFileName(file)));

        foreach (var folder in Directory.GetDirectories(from).Where(f => Path.GetFileName(f) is not (".git" or "bin" or "obj" or "artifacts" or "tests" or "TestResults")))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_workspace, true);
        return Task.CompletedTask;
    }
}
