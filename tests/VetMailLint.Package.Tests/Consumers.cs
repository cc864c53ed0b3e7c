namespace VetMailLint.Package.Tests;

/// <summary>Fresh projects that use the package, in a folder with nothing above it, restored from the feed and built in one run.</summary>
internal sealed class Consumers
{
    private readonly string _folder;
    private IReadOnlyList<Reported> _reported = [];

    private Consumers(string folder) => _folder = folder;

    private string Packages => Path.Combine(_folder, "packages");

    public static async Task<Consumers> Build(string folder, string feed)
    {
        Directory.CreateDirectory(folder);
        Neighbour.WriteTo(feed);
        var consumers = new Consumers(folder);
        consumers.WriteSurroundings(feed);
        var projects = ConsumerProjects.All.Select(consumer => consumer.WriteTo(folder)).Append(SampleProject.CopyTo(folder));
        var solution = Path.Combine(folder, "Consumers.slnx");
        await File.WriteAllTextAsync(solution, $"<Solution>{string.Concat(projects.Select(p => $"<Project Path=\"{Path.GetRelativePath(folder, p)}\" />"))}</Solution>");
        consumers._reported = Reported.Parse(await consumers.Run(solution));
        return consumers;
    }

    /// <summary>What the build said of a project, and nothing else that it may have said.</summary>
    public IEnumerable<string> Of(string project) => Full(project).Select(r => r.Short);

    public IEnumerable<Reported> Full(string project) => _reported.Where(r => r.Project == project);

    public string PathOf(string path) => Path.Combine(_folder, path);

    /// <summary>Builds one project once more, from nothing, and returns what was said.</summary>
    public async Task<IEnumerable<string>> Rebuild(Consumer consumer)
    {
        var project = consumer.WriteTo(_folder);
        foreach (var left in new[] { "bin", "obj" })
            Directory.Delete(Path.Combine(Path.GetDirectoryName(project)!, left), true);

        return Reported.Parse(await Run(project)).Select(r => r.Short);
    }

    private async Task<string> Run(string path)
    {
        var (_, output) = await Dotnet.Run(_folder, Packages, "build", path, "-v:minimal", "-tl:off");
        // An error of ours stops one project; any other, or none compiled at all, is a mistake in these tests.
        Assert.True(output.Contains(".dll", StringComparison.Ordinal) && Reported.Parse(output).All(r => r.Id is "NBR001" || r.Id.StartsWith("VML", StringComparison.Ordinal)), output);
        return output;
    }

    // The machine's packages are read and never written: what is new lands in the folder of these tests.
    private void WriteSurroundings(string feed)
    {
        File.WriteAllText(PathOf("nuget.config"),
            $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{feed}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="machine" value="{Repository.Packages}" /></fallbackPackageFolders>
            </configuration>
            """);
        File.WriteAllText(PathOf("Directory.Build.props"),
            """
            <Project>
              <PropertyGroup>
                <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
                <NuGetAudit>false</NuGetAudit>
                <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
                <UseAppHost>false</UseAppHost>
                <LangVersion>latest</LangVersion>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(PathOf("Directory.Build.targets"), "<Project />");
        File.WriteAllText(PathOf("Directory.Packages.props"), "<Project />");
    }
}
