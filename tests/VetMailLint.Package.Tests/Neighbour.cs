using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace VetMailLint.Package.Tests;

/// <summary>
/// Another package with an analyzer, which brings a YamlDotNet of a later version that has nothing of what ours calls. The SDK keeps one
/// file of that name, the later one, for the analyzers of all packages.
/// </summary>
internal static class Neighbour
{
    public const string Reference = """<PackageReference Include="Neighbour.Analyzers" Version="[1.0.0]" PrivateAssets="all" />""";

    public static void WriteTo(string feed)
    {
        var library = Compile("YamlDotNet", """[assembly: System.Reflection.AssemblyVersion("99.0.0.0")] namespace YamlDotNet { public static class Later { public static string Word => "later"; } }""");
        var analyzer = Compile("Neighbour.Analyzers",
            """
            using System.Collections.Immutable;
            using Microsoft.CodeAnalysis;
            using Microsoft.CodeAnalysis.Diagnostics;

            [DiagnosticAnalyzer(LanguageNames.CSharp)]
            public sealed class NeighbourAnalyzer : DiagnosticAnalyzer
            {
                private static readonly DiagnosticDescriptor Rule = new("NBR001", "Neighbour", "YamlDotNet is {0}", "Test", DiagnosticSeverity.Warning, true);

                public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

                public override void Initialize(AnalysisContext context)
                {
                    context.EnableConcurrentExecution();
                    context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                    context.RegisterCompilationAction(c => c.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, YamlDotNet.Later.Word)));
                }
            }
            """,
            MetadataReference.CreateFromImage(library));

        using var zip = ZipFile.Open(Path.Combine(feed, "Neighbour.Analyzers.1.0.0.nupkg"), ZipArchiveMode.Create);
        Add(zip, "analyzers/dotnet/cs/YamlDotNet.dll", library);
        Add(zip, "analyzers/dotnet/cs/Neighbour.Analyzers.dll", analyzer);
        Add(zip, "Neighbour.Analyzers.nuspec",
            """
            <package>
              <metadata>
                <id>Neighbour.Analyzers</id>
                <version>1.0.0</version>
                <authors>neighbours</authors>
                <description>An analyzer that brings its own YamlDotNet.</description>
              </metadata>
            </package>
            """u8.ToArray());
    }

    private static byte[] Compile(string name, string source, params MetadataReference[] references)
    {
        string[] files =
        [
            Path.Combine(Repository.Packages, "netstandard.library/2.0.3/build/netstandard2.0/ref/netstandard.dll"),
            Path.Combine(Repository.Packages, "microsoft.codeanalysis.common/4.8.0/lib/netstandard2.0/Microsoft.CodeAnalysis.dll"),
            Path.Combine(Repository.Packages, "system.memory/4.5.5/lib/netstandard2.0/System.Memory.dll"),
            Path.Combine(Repository.Packages, "system.collections.immutable/7.0.0/lib/netstandard2.0/System.Collections.Immutable.dll"),
        ];
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], [.. files.Select(f => MetadataReference.CreateFromFile(f)), .. references], new(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return image.ToArray();
    }

    private static void Add(ZipArchive zip, string path, byte[] content)
    {
        using var stream = zip.CreateEntry(path).Open();
        stream.Write(content);
    }
}
