using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace VetMailLint.Bench;

/// <summary>Analyzers that are measured as one.</summary>
/// <param name="Name">What the table calls them.</param>
/// <param name="Analyzers">The analyzers; none for the compiler alone.</param>
internal sealed record AnalyzerSet(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public static AnalyzerSet Compiler { get; } = new("compiler alone", []);

    public static AnalyzerSet Empty { get; } = new("empty analyzer", [new EmptyAnalyzer()]);

    public static AnalyzerSet Own { get; } = new("VetMailLint", [new Analyzers.MailSettingsAnalyzer()]);
}
