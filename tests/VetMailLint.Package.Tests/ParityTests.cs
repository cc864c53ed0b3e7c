namespace VetMailLint.Package.Tests;

/// <summary>The same tree through <c>dotnet build</c> with the package and through the command: the same findings, places, severities and messages.</summary>
[Collection(PackageCollection.Name)]
public sealed class ParityTests(PackedPackage package)
{
    [Fact]
    public async Task WithTheGate_BothSayTheSameToTheLetter()
    {
        var build = await Build("ParityGate");

        Assert.True(build.Count > 80, $"only {build.Count} findings");
        Assert.Equal(await Command("ParityGate"), build);
    }

    [Fact]
    public async Task WithAProfile_TooTheSame() => Assert.Equal(await Command("ParityStrict", "--profile", "strict"), await Build("ParityStrict"));

    // What the command calls an error is a warning in a build that has no gate, and nothing else differs.
    [Fact]
    public async Task WithoutTheGate_ErrorsAreWarnings() => Assert.Equal(
        (await Command("Parity")).Select(line => line.Replace(": error VML", ": warning VML", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        await Build("Parity"));

    private async Task<List<string>> Build(string project) =>
        [.. (await package.Consumers).Full(project).Select(said => $"{said.Place}: {said.Severity} {said.Id}: {WithoutLink(said.Message)}").Order(StringComparer.Ordinal)];

    /// <summary>The warnings and errors of the command; a build does not print what is less.</summary>
    private async Task<List<string>> Command(string project, params string[] options)
    {
        var folder = (await package.Consumers).PathOf(project);
        // The project names its files, and so does the call: of a named file both say whatever cannot be read in it.
        var (status, output) = await Tool.Run(folder, ["lint", "--format", "msbuild", .. options, .. ParityProjects.Settings]);
        Assert.Equal(1, status);
        return [.. output.Split('\n').Where(line => line.Contains(": warning VML", StringComparison.Ordinal) || line.Contains(": error VML", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    // The address of the rule's page, which an editor shows as a link.
    private static string WithoutLink(string message) => message[..message.LastIndexOf(" (https://", StringComparison.Ordinal)];
}
