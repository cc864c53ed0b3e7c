using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using VetMailLint.Analyzers;
using VetMailLint.CodeFixes.Edits;

namespace VetMailLint.CodeFixes;

/// <summary>Writes the remedy that a diagnostic carries into the C# it stands in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemedyFixProvider)), Shared]
public sealed class RemedyFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        new MailSettingsAnalyzer().SupportedDiagnostics.Select(d => d.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => RemedyFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var (diagnostic, remedy) in CarriedRemedy.Of(context.Diagnostics))
        {
            var document = context.Document;
            if (await RemedyPlan.ForAsync(document, [remedy], context.CancellationToken).ConfigureAwait(false) is not { IsEmpty: false })
                continue;

            context.RegisterCodeFix(
                CodeAction.Create(remedy.Title, cancellation => ApplyAsync(document, remedy, cancellation), remedy.EquivalenceKey, remedy.Priority),
                diagnostic);
        }
    }

    private static async Task<Document> ApplyAsync(Document document, CarriedRemedy remedy, CancellationToken cancellation)
    {
        var plan = await RemedyPlan.ForAsync(document, [remedy], cancellation).ConfigureAwait(false);
        return await RemedyPlan.ApplyAsync(document, plan, cancellation).ConfigureAwait(false);
    }
}
