using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace VetMailLint.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    // The versions that the lowest compiler brings, on .NET and on .NET Framework.
    private static readonly Dictionary<string, Version> CompilersOwn = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
    };

    [Fact]
    public void Files_AreTheseAndNoOthers() => Assert.Equal(
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "VetMailLint.Analyzers.nuspec",
            "analyzers/dotnet/cs/VetMailLint.Analyzers.dll",
            "analyzers/dotnet/cs/VetMailLint.CodeFixes.dll",
            "analyzers/dotnet/cs/VetMailLint.Config.dll",
            "analyzers/dotnet/cs/VetMailLint.Core.dll",
            "analyzers/dotnet/cs/VetMailLint.YamlDotNet.dll",
            "build/VetMailLint.Analyzers.props",
            "build/VetMailLint.Analyzers.targets",
            "build/profiles/recommended.globalconfig",
            "build/profiles/rfc8314.globalconfig",
            "build/profiles/seed.globalconfig",
            "build/profiles/strict.globalconfig",
            "buildTransitive/VetMailLint.Analyzers.props",
            "buildTransitive/VetMailLint.Analyzers.targets",
        ],
        Packed.Files(package.File));

    [Fact]
    public void Package_IsForDevelopmentAndHasNoDependencies()
    {
        var metadata = Packed.Metadata(package.File);

        Assert.Equal(("VetMailLint.Analyzers", "true", "MIT", "README.md"), (metadata.Value("id"), metadata.Value("developmentDependency"), metadata.Value("license"), metadata.Value("readme")));
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName == "dependency");
    }

    // In one folder with nothing but its own files an assembly finds only these and what the compiler has loaded.
    [Fact]
    public void EveryReference_IsInThePackageOrTheCompilers()
    {
        var own = Packed.Files(package.File).Where(e => e.EndsWith(".dll", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        using var zip = ZipFile.OpenRead(package.File);
        foreach (var entry in zip.Entries.Where(e => e.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            var metadata = Metadata(entry);
            Assert.Equal(Path.GetFileNameWithoutExtension(entry.Name), metadata.GetString(metadata.GetAssemblyDefinition().Name));
            foreach (var reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
            {
                var name = metadata.GetString(reference.Name);
                Assert.True(own.Contains(name) || (CompilersOwn.TryGetValue(name, out var least) && reference.Version <= least), $"{entry.Name} needs {name} {reference.Version}");
            }
        }
    }

    [Fact]
    public async Task PackedTwice_GivesTheSameContents()
    {
        var again = await package.PackAgain();

        Assert.Equal(Packed.Contents(package.File), Packed.Contents(again));
    }

    private static MetadataReader Metadata(ZipArchiveEntry entry) => new PEReader([.. Packed.Bytes(entry)]).GetMetadataReader();
}
