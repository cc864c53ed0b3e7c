using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace VetMailLint.Package.Tests;

/// <summary>The command as a dotnet tool, in its portable form; <c>.ci/run</c> does the same with the native one.</summary>
[Collection(ToolCollection.Name)]
public sealed class ToolTests(PackedTool tool)
{
    [Fact]
    public void Files_AreTheseAndNoOthers() => Assert.Equal(
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "tools/net10.0/any/DotnetToolSettings.xml",
            "tools/net10.0/any/System.CommandLine.dll",
            "tools/net10.0/any/Tomlyn.dll",
            "tools/net10.0/any/VetMailLint.Config.dll",
            "tools/net10.0/any/VetMailLint.Core.dll",
            "tools/net10.0/any/YamlDotNet.dll",
            "tools/net10.0/any/vetmaillint.deps.json",
            "tools/net10.0/any/vetmaillint.dll",
            "tools/net10.0/any/vetmaillint.runtimeconfig.json",
            "vetmaillint.nuspec",
        ],
        Packed.Files(tool.File));

    [Fact]
    public void Package_IsATool_WithoutDependencies()
    {
        var metadata = Packed.Metadata(tool.File);

        Assert.Equal(("vetmaillint", "MIT", "README.md"), (metadata.Value("id"), metadata.Value("license"), metadata.Value("readme")));
        Assert.Equal(["DotnetTool"], metadata.Descendants().Where(e => e.Name.LocalName == "packageType").Select(e => e.Attribute("name")!.Value));
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName == "dependency");
        Assert.Equal("git", metadata.Elements().Single(e => e.Name.LocalName == "repository").Attribute("type")!.Value);
    }

    // A library that is carried along without its licence is a defect of the package.
    [Fact]
    public void EveryLibrary_IsInTheNotices()
    {
        using var zip = ZipFile.OpenRead(tool.File);
        var notices = Encoding.UTF8.GetString(Packed.Bytes(zip.GetEntry("THIRD-PARTY-NOTICES.txt")!));
        var versions = Repository.PackageVersions();

        var libraries = zip.Entries.Where(e => e.Name.EndsWith(".dll", StringComparison.Ordinal)).Select(e => Path.GetFileNameWithoutExtension(e.Name)).Where(IsOthers).ToList();

        Assert.Equal(["System.CommandLine", "Tomlyn", "YamlDotNet"], libraries.Order(StringComparer.Ordinal));
        Assert.All(libraries, library => Assert.Contains($"{library} {versions[library]} (https://github.com/", notices, StringComparison.Ordinal));

        static bool IsOthers(string name) => !name.StartsWith("VetMailLint.", StringComparison.Ordinal) && name != "vetmaillint";
    }

    [Fact]
    public async Task Installed_ItRuns()
    {
        await Write("smtp.yaml", "smtp:\n  host: smtp.gmail.com\n  port: 465\n  security: starttls\n");
        await Write("smtp.toml", "[smtp]\nhost = \"smtp.zoho.com\"\nport = 465\nsecurity = \"starttls\"\n");

        var (installed, log) = await tool.Run("dotnet", "tool", "install", "vetmaillint", "--tool-path", "tools");
        Assert.True(installed == 0, log);
        var version = await tool.Run(Path.Combine(tool.Folder, "tools/vetmaillint"), "--version");
        var lint = await tool.Run(Path.Combine(tool.Folder, "tools/vetmaillint"), "lint", "smtp.yaml", "smtp.toml", "--format", "msbuild");

        Assert.Matches($@"^vetmaillint {Regex.Escape(Repository.Version)} \(knowledge of \d{{4}}-\d\d-\d\d\)\n$", version.Output);
        Assert.Equal(["smtp.toml(4,13): error VML103", "smtp.yaml(4,13): error VML103"], lint.Output.Split('\n')[..2].Select(line => line.Split(": Port")[0]));
        Assert.Equal((0, 1), (version.Status, lint.Status));
    }

    [Fact]
    public async Task Once_ItRunsWithoutBeingInstalled()
    {
        await Write("once.yaml", "smtp:\n  host: smtp.gmail.com\n  port: 465\n  security: starttls\n");

        var (status, output) = await tool.Run("dotnet", "tool", "exec", "--yes", $"vetmaillint@{Repository.Version}", "lint", "once.yaml", "--format", "msbuild");

        Assert.Contains("once.yaml(4,13): error VML103: ", output, StringComparison.Ordinal);
        Assert.Equal(1, status);
    }

    private Task Write(string name, string text) => File.WriteAllTextAsync(Path.Combine(tool.Folder, name), text);
}
