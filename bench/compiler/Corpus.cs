using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace VetMailLint.Bench;

/// <summary>Trees that are compiled again and again, each time as a new compilation.</summary>
internal sealed class Corpus(string name, ImmutableArray<SyntaxTree> trees)
{
    private static readonly string[] Symbols = ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET8_0_OR_GREATER"];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Parse, SourceCodeKind.Regular, Symbols);

    private static readonly MetadataReference[] References =
    [
        .. ReferenceFiles().Select(f => MetadataReference.CreateFromFile(f)),
    ];

    public string Name { get; } = name;

    public int Count => trees.Length;

    public int Length => trees.Sum(t => t.Length);

    /// <summary>All C# of a folder.</summary>
    public static Corpus Of(string name, string folder) => new(
        name,
        [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), Parsing, f))]);

    /// <summary>The platform, and what MailKit is built on; the mail library itself is among the trees where it is wanted.</summary>
    public static IEnumerable<string> ReferenceFiles()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(f => Path.GetDirectoryName(f) == folder);
        return platform.Append(typeof(MimeKit.MimeMessage).Assembly.Location).Append(typeof(Org.BouncyCastle.X509.X509Certificate).Assembly.Location);
    }

    public CSharpCompilation Compile() => CSharpCompilation.Create("corpus", trees, References, new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: [new("S5332", ReportDiagnostic.Warn)]));
}
