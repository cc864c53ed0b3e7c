namespace VetMailLint.Package.Tests;

/// <summary>The package, packed from what the build of the tests has built, and the projects that use it.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>A version that no other build has, so that no cache of the machine holds it.</summary>
    public const string Version = "0.1.0-tested";

    private readonly string _workspace = Directory.CreateTempSubdirectory("vetmaillint-package-").FullName;
    private readonly Lazy<Task<Consumers>> _consumers;

    public PackedPackage() => _consumers = new(() => Tests.Consumers.Build(Path.Combine(_workspace, "consumers"), Feed));

    /// <summary>The only source that consumers reach.</summary>
    public string Feed => Path.Combine(_workspace, "feed");

    public string File => Path.Combine(Feed, $"VetMailLint.Analyzers.{Version}.nupkg");

    /// <summary>All projects that use the package, built in one run.</summary>
    internal Task<Consumers> Consumers => _consumers.Value;

    public Task InitializeAsync() => PackTo(Feed);

    /// <summary>Packs once more.</summary>
    public async Task<string> PackAgain()
    {
        var folder = Path.Combine(_workspace, "again");
        await PackTo(folder);
        return Path.Combine(folder, Path.GetFileName(File));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_workspace, true);
        return Task.CompletedTask;
    }

    private static async Task PackTo(string folder)
    {
        var (status, output) = await Dotnet.Run(
            Repository.Root, Repository.Packages, "pack", "src/VetMailLint.Package", "--no-build", "-c", Repository.Configuration, "-o", folder, $"-p:PackageVersion={Version}");
        Assert.True(status == 0, output);
    }
}
