using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using VetMailLint.Analyzers;

namespace VetMailLint.CodeFixes;

/// <summary>Writes the remedy that a diagnostic carries into the settings file it stands in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SettingsFileFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)]), Shared]
public sealed class SettingsFileFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        new SettingsFileAnalyzer().SupportedDiagnostics.Select(d => d.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => SettingsFileFixAllProvider.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var file = context.TextDocument;
        if (file is not AdditionalDocument)
            return Task.CompletedTask;

        foreach (var (diagnostic, remedy) in CarriedRemedy.Of(context.Diagnostics))
        {
            context.RegisterCodeFix(
                CodeAction.Create(remedy.Title, cancellation => ApplyAsync(file.Project.Solution, file.Id, [remedy], cancellation), remedy.EquivalenceKey, remedy.Priority),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    /// <summary>The solution with remedies written into one of its settings files.</summary>
    internal static async Task<Solution> ApplyAsync(Solution solution, DocumentId id, IEnumerable<CarriedRemedy> remedies, CancellationToken cancellation)
    {
        if (solution.GetAdditionalDocument(id) is not { } file)
            return solution;

        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = new Edits.ChangeSet();
        foreach (var remedy in remedies)
            changes.Add(remedy.Edits.Where(e => e.Span.End <= text.Length).Select(e => new TextChange(e.Span, e.Text)));

        return solution.WithAdditionalDocumentText(id, text.WithChanges(changes.Sorted()));
    }
}
