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

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        await System.IO.File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), $"""<configuration><packageSources><clear /><add key="feed" value="{Feed}" /></packageSources></configuration>""");
        var (status, output) = await Dotnet.Run(
            Repository.Root, Repository.Packages, "pack", "src/VetMailLint.Cli", "--no-build", "-c", Repository.Configuration, "-o", Feed, $"-p:PublishDir={Path.Combine(_workspace, "publish")}/");
        Assert.True(status == 0, output);
    }

    /// <summary>Runs a program in the folder, with homes of its own for the SDK and for packages.</summary>
    internal Task<(int Status, string Output)> Run(string file, params string[] arguments) => Tests.Run.Program(
        Folder,
        new Dictionary<string, string>
        {
            ["DOTNET_CLI_HOME"] = Path.Combine(_workspace, "home"),
            ["NUGET_PACKAGES"] = Path.Combine(_workspace, "packages"),
        },
        file, arguments);

    public Task DisposeAsync()
    {
        Directory.Delete(_workspace, true);
        return Task.CompletedTask;
    }
}
