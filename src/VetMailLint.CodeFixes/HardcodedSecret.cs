using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using VetMailLint.CodeFixes.Edits;

namespace VetMailLint.CodeFixes;

/// <summary>
/// VML303: reads a password that stands in the code from the configuration or the environment. It is never safe: somebody must put the
/// password there. There is no repair of all, because two passwords would become one variable. Nothing here shows the password.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HardcodedSecret)), Shared]
public sealed class HardcodedSecret : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("VML303");

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await CodePlace.OfAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } place)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (title, changes) in SecretSource.Of(place, diagnostic.Location.SourceSpan))
            {
                var plan = new ChangeSet();
                plan.Add(changes);
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => RemedyPlan.ApplyAsync(document, plan, cancellation), title, CodeActionPriority.Low),
                    diagnostic);
            }
        }
    }
}
