using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace VetMailLint.CodeFixes;

/// <summary>Writes all remedies of one key into the settings files of a project or a solution, which the platform's own providers do not know.</summary>
internal sealed class SettingsFileFixAllProvider : FixAllProvider
{
    public static SettingsFileFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        return Task.FromResult<CodeAction?>(CodeAction.Create(
            "Repair all mail settings of this kind",
            cancellation => ApplyAsync(fixAllContext.WithCancellationToken(cancellation), projects),
            fixAllContext.CodeActionEquivalenceKey));
    }

    private static async Task<Solution> ApplyAsync(FixAllContext context, IEnumerable<Project> projects)
    {
        var solution = context.Solution;
        // A file that several projects share is one file.
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in projects)
        {
            var remedies = Sorted(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false), context.CodeActionEquivalenceKey);
            foreach (var file in project.AdditionalDocuments)
            {
                if (file.FilePath is { } path && remedies.TryGetValue(path, out var own) && done.Add(path))
                    solution = await SettingsFileFixProvider.ApplyAsync(solution, file.Id, own, context.CancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }

    private static Dictionary<string, List<CarriedRemedy>> Sorted(IEnumerable<Diagnostic> diagnostics, string? key)
    {
        var sorted = new Dictionary<string, List<CarriedRemedy>>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Location.Kind != LocationKind.ExternalFile || CarriedRemedy.Of(diagnostic) is not { } remedy || remedy.EquivalenceKey != key)
                continue;

            var path = diagnostic.Location.GetLineSpan().Path;
            if (!sorted.TryGetValue(path, out var own))
                sorted.Add(path, own = []);
            own.Add(remedy);
        }

        return sorted;
    }
}
