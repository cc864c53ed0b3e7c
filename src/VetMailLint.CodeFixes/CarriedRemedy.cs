using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;
using VetMailLint.Analyzers.Reporting;

namespace VetMailLint.CodeFixes;

/// <summary>The remedy that a diagnostic carries.</summary>
internal sealed record CarriedRemedy(string Title, bool IsSafe, ImmutableArray<(string Action, string Name, string Text, TextSpan Span)> Edits)
{
    /// <summary>What has the same key can be repaired in one go: the same result, and equally safe.</summary>
    public string EquivalenceKey => $"{Title} ({(IsSafe ? RemedyProperties.Safe : RemedyProperties.Unsafe)})";

    /// <summary>Safe ones come first.</summary>
    public CodeActionPriority Priority => IsSafe ? CodeActionPriority.Default : CodeActionPriority.Low;

    /// <summary>The remedy of a diagnostic, or null where it has none.</summary>
    public static CarriedRemedy? Of(Diagnostic diagnostic)
    {
        var edits = RemedyProperties.EditsOf(diagnostic);
        return edits.IsEmpty || !diagnostic.Properties.TryGetValue(RemedyProperties.Title, out var title) || title is null
            ? null
            : new(title, diagnostic.Properties.TryGetValue(RemedyProperties.Safety, out var safety) && safety == RemedyProperties.Safe, edits);
    }

    /// <summary>The remedies of several diagnostics at one place, safe ones first.</summary>
    public static IEnumerable<(Diagnostic Diagnostic, CarriedRemedy Remedy)> Of(IEnumerable<Diagnostic> diagnostics)
    {
        var found = new List<(Diagnostic Diagnostic, CarriedRemedy Remedy)>();
        foreach (var diagnostic in diagnostics)
        {
            if (Of(diagnostic) is { } remedy)
                found.Add((diagnostic, remedy));
        }

        return found.OrderBy(f => !f.Remedy.IsSafe);
    }
}
