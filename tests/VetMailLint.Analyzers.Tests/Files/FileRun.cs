using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.Analyzers.Tests.Files;

/// <summary>Runs the analyzer of settings files over one of them, in the repository <c>/repo</c>.</summary>
internal sealed class FileRun
{
    private const string Mark = "build_metadata.AdditionalFiles.VetMailLint";

    public string Path { get; init; } = "/repo/src/Shop/appsettings.json";

    public Platform Platform { get; init; } = Platform.Net;

    /// <summary>What the build and a <c>.globalconfig</c> say.</summary>
    public (string Key, string Value)[] Global { get; init; } = [("build_property.VetMailLintRoot", "/repo")];

    /// <summary>What the build and an <c>.editorconfig</c> say of the file.</summary>
    public (string Key, string Value)[] Own { get; init; } = [(Mark, "true")];

    public CSharpCompilationOptions Compiler { get; init; } = new(OutputKind.DynamicallyLinkedLibrary);

    /// <summary>The C# of the project.</summary>
    public string[] Sources { get; init; } = [];

    /// <summary>Files of the organisation beside it, with their mark.</summary>
    public (string Path, string Text, string Mark)[] Others { get; init; } = [];

    public FileRun With(string key, string value) => Copy(own: [.. Own, (key, value)]);

    public FileRun WithGlobal(string key, string value) => Copy(global: [.. Global, (key, value)]);

    public FileRun WithSource(string source) => Copy(sources: [.. Sources, source]);

    public FileRun Beside(string path, string text, string mark = "own") => Copy(others: [.. Others, (path, text, mark)]);

    public async Task<ImmutableArray<Diagnostic>> Diagnostics(string text)
    {
        var failures = new List<Exception>();
        var compilation = CSharpCompilation.Create("test", Sources.Select(source => CSharpSyntaxTree.ParseText(source)), Platform.References, Compiler);
        var options = new AnalyzerOptions(
            [new File(Path, TestSecrets.Expand(text)), .. Others.Select(other => new File(other.Path, other.Text))],
            new Provider(new Values(Global), new Values(Own), Others.ToDictionary(other => other.Path, other => (AnalyzerConfigOptions)new Values([(Mark, other.Mark)]))));
        var found = await compilation
            .WithAnalyzers([new SettingsFileAnalyzer(), new MailSettingsAnalyzer()], new CompilationWithAnalyzersOptions(options, (failure, _, _) => failures.Add(failure), true, false, false))
            .GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>Each as <c>VML102 warning (5,18)</c>, as the compiler filters and shows them.</summary>
    public async Task<string[]> Shown(string text)
    {
        var found = await Diagnostics(text);
        return [.. found.Select(d => $"{d.Id} {d.Severity.ToString().ToLowerInvariant()} {d.Location.GetLineSpan().StartLinePosition.Line + 1}:{d.Location.GetLineSpan().StartLinePosition.Character + 1}")];
    }

    private FileRun Copy((string Key, string Value)[]? own = null, (string Key, string Value)[]? global = null, string[]? sources = null, (string Path, string Text, string Mark)[]? others = null) => new()
    {
        Path = Path,
        Platform = Platform,
        Compiler = Compiler,
        Own = own ?? Own,
        Global = global ?? Global,
        Sources = sources ?? Sources,
        Others = others ?? Others,
    };

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Provider(AnalyzerConfigOptions global, AnalyzerConfigOptions own, Dictionary<string, AnalyzerConfigOptions> others) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => global;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => global;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => others.GetValueOrDefault(textFile.Path, own);
    }

    private sealed class Values((string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = Array.FindLast(values, v => string.Equals(v.Key, key, StringComparison.OrdinalIgnoreCase)).Value;
            return value is not null;
        }
    }
}
