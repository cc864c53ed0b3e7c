using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using VetMailLint.Analyzers;

namespace VetMailLint.CodeFixes.Tests;

/// <summary>A workspace of two projects, used the way an editor does: documents are opened, analyzed, and repaired in place.</summary>
internal sealed class Editor : IDisposable
{
    private static readonly CodeFixProvider[] Providers = [new RemedyFixProvider(), new SettingsFileFixProvider(), new HardcodedSecret()];

    private readonly AdhocWorkspace _workspace = new();
    private readonly ConfigOptions _options;
    private readonly ProjectId _own;
    private readonly ProjectId _other;

    public Editor(Platform platform, params (string Key, string Value)[] options)
    {
        _options = new(options);
        (_own, _other) = (AddProject("Mail", platform), AddProject("Other", platform));
    }

    private Solution Solution => _workspace.CurrentSolution;

    public static Platform PlatformOf(string source) => source.Contains("MailKit", StringComparison.Ordinal) ? Platform.MailKit : Platform.Net;

    /// <summary>Asks for a rule that is off.</summary>
    public void Ask(string rule) => Change(Solution.WithProjectCompilationOptions(
        _own, Solution.GetProject(_own)!.CompilationOptions!.WithSpecificDiagnosticOptions([KeyValuePair.Create(rule, ReportDiagnostic.Warn)])));

    public DocumentId Open(string source, string name = "Mail.cs")
    {
        if (CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement))
            Change(Solution.WithProjectCompilationOptions(_own, Solution.GetProject(_own)!.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication)));
        return Open(_own, source, name);
    }

    /// <summary>Opens a document of the other project.</summary>
    public DocumentId OpenElsewhere(string source, string name) => Open(_other, source, name);

    public DocumentId OpenSettings(string text, string name = "appsettings.json")
    {
        var id = DocumentId.CreateNewId(_own);
        Change(Solution.AddAdditionalDocument(id, name, text, filePath: "/0/" + name));
        return id;
    }

    public async Task<string> TextOf(DocumentId id) =>
        (await (Solution.GetDocument(id) ?? Solution.GetAdditionalDocument(id)!).GetTextAsync()).ToString();

    public async Task<ImmutableArray<Diagnostic>> CompilerErrors() =>
        [.. (await Solution.GetProject(_own)!.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];

    public async Task<ImmutableArray<Diagnostic>> Analyze() => [.. await Analyze(_own), .. await Analyze(_other)];

    /// <summary>What the light bulb offers at diagnostics of one place.</summary>
    public async Task<IReadOnlyList<CodeAction>> Offers(params Diagnostic[] diagnostics)
    {
        var document = DocumentOf(diagnostics[0]);
        var actions = new List<CodeAction>();
        foreach (var provider in ProvidersFor(document))
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

    /// <summary>Applies the first offer at a diagnostic everywhere.</summary>
    public async Task FixAll(Diagnostic diagnostic, FixAllScope scope) =>
        await FixAll(diagnostic.Id, (await Offers(diagnostic))[0].EquivalenceKey, DocumentOf(diagnostic).Id, scope);

    public async Task FixAll(string id, string? key, DocumentId at, FixAllScope scope)
    {
        var provider = ProvidersFor(Solution.GetDocument(at) ?? Solution.GetAdditionalDocument(at)!).First(p => p.FixableDiagnosticIds.Contains(id));
        var source = new Found(async project => await Analyze(project.Id));
        var context = Solution.GetDocument(at) is { } document
            ? new FixAllContext(document, provider, scope, key!, [id], source, CancellationToken.None)
            : new FixAllContext(Solution.GetProject(at.ProjectId)!, provider, scope, key!, [id], source, CancellationToken.None);
        if (await provider.GetFixAllProvider()!.GetFixAsync(context) is { } action)
            await Apply(action);
    }

    public void Dispose() => _workspace.Dispose();

    private static IEnumerable<CodeFixProvider> ProvidersFor(TextDocument document) =>
        Providers.Where(p => p is SettingsFileFixProvider == document is AdditionalDocument);

    private async Task<ImmutableArray<Diagnostic>> Analyze(ProjectId id)
    {
        var project = Solution.GetProject(id)!;
        var failures = new List<Exception>();
        var analysis = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(project.AnalyzerOptions.AdditionalFiles, _options), (failure, _, _) => failures.Add(failure), true, false, false);
        var found = await (await project.GetCompilationAsync())!.WithAnalyzers([new MailSettingsAnalyzer(), new SettingsFileAnalyzer()], analysis).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return [.. found.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private TextDocument DocumentOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? Solution.GetDocument(tree)!
        : Solution.Projects.SelectMany(p => p.AdditionalDocuments).First(d => d.FilePath == diagnostic.Location.GetLineSpan().Path);

    private ProjectId AddProject(string name, Platform platform)
    {
        var id = _workspace.AddProject(name, LanguageNames.CSharp).Id;
        Change(Solution.WithProjectMetadataReferences(id, platform.References)
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Latest)));
        return id;
    }

    private DocumentId Open(ProjectId project, string source, string name)
    {
        var id = DocumentId.CreateNewId(project);
        Change(Solution.AddDocument(id, name, source, filePath: $"/{project.Id:N}/{name}"));
        return id;
    }

    private void Change(Solution solution) => Assert.True(_workspace.TryApplyChanges(solution));

    private sealed class Found(Func<Project, Task<ImmutableArray<Diagnostic>>> analyze) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await analyze(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await analyze(document.Project)).Where(d => d.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await analyze(project)).Where(d => !d.Location.IsInSource);
    }
}
