using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using VetMailLint.Analyzers;

namespace VetMailLint.CodeFixes.Tests;

/// <summary>A workspace with one project, used the way an editor does: documents are edited, analyzed, and repaired in place.</summary>
internal sealed class Editor : IDisposable
{
    private static readonly CodeFixProvider[] Providers = [new RemedyFixProvider()];

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project;
    private readonly AnalyzerConfigOptionsProvider _options;

    public Editor(Platform platform, params (string Key, string Value)[] options)
    {
        _options = new ConfigOptions(options);
        _project = _workspace.AddProject("Mail", LanguageNames.CSharp).Id;
        Change(_workspace.CurrentSolution
            .WithProjectMetadataReferences(_project, platform.References)
            .WithProjectCompilationOptions(_project, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithProjectParseOptions(_project, new CSharpParseOptions(LanguageVersion.Latest)));
    }

    private Project Project => _workspace.CurrentSolution.GetProject(_project)!;

    public static Platform PlatformOf(string source) => source.Contains("MailKit", StringComparison.Ordinal) ? Platform.MailKit : Platform.Net;

    public DocumentId Open(string source, string name = "Mail.cs")
    {
        var id = DocumentId.CreateNewId(_project);
        Change(_workspace.CurrentSolution.AddDocument(id, name, source, filePath: "/0/" + name));
        if (CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement))
            Change(_workspace.CurrentSolution.WithProjectCompilationOptions(_project, Project.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication)));
        return id;
    }

    public async Task<string> TextOf(DocumentId id) => (await _workspace.CurrentSolution.GetDocument(id)!.GetTextAsync()).ToString();

    public async Task<ImmutableArray<Diagnostic>> CompilerErrors() =>
        [.. (await Project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];

    public async Task<ImmutableArray<Diagnostic>> Analyze()
    {
        var compilation = (await Project.GetCompilationAsync())!;
        var failures = new List<Exception>();
        var analysis = new CompilationWithAnalyzersOptions(new AnalyzerOptions([], _options), (failure, _, _) => failures.Add(failure), true, false, false);
        var found = await compilation.WithAnalyzers([new MailSettingsAnalyzer()], analysis).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>What the light bulb offers at a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> Offers(params Diagnostic[] diagnostics)
    {
        var document = _workspace.CurrentSolution.GetDocument(diagnostics[0].Location.SourceTree)!;
        var actions = new List<CodeAction>();
        foreach (var provider in Providers)
        {
            var here = diagnostics.Where(d => provider.FixableDiagnosticIds.Contains(d.Id)).ToImmutableArray();
            if (!here.IsEmpty)
                await provider.RegisterCodeFixesAsync(new(document, here[0].Location.SourceSpan, here, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    public async Task Apply(CodeAction action)
    {
        foreach (var operation in await action.GetOperationsAsync(CancellationToken.None))
            operation.Apply(_workspace, CancellationToken.None);
    }

    public void Dispose() => _workspace.Dispose();

    private void Change(Solution solution) => Assert.True(_workspace.TryApplyChanges(solution));
}
