using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reporting;

/// <summary>Runs the rules over the settings of a file and reports what they find.</summary>
internal sealed class FindingReporter(SemanticModelAnalysisContext context, SettingsSink sink, CompilationFacts facts, AnalyzerSettings settings)
{
    private readonly SyntaxTree _tree = context.SemanticModel.SyntaxTree;

    public void Report()
    {
        foreach (var finding in Absences.Once(facts.Engine.Check(_tree.FilePath, new(sink.Settings, []), [], settings.Engine)))
        {
            if (Descriptors.Find(finding.Rule.Id) is not { } descriptor)
                continue;

            var remedy = RemedyWriter.Write(finding, sink);
            var places = new List<Location>();
            foreach (var span in remedy.Spans)
                places.Add(At(span));
            foreach (var related in finding.Related)
                places.Add(At(related.Span));

            // The text may hold braces; as an argument it is no format.
            context.ReportDiagnostic(Diagnostic.Create(
                descriptor, At(finding.Span), MailRules.SeverityOf(finding.Severity), places, remedy.Properties, finding.Message));
        }
    }

    private Location At(SourceSpan span) => Location.Create(_tree, new TextSpan(span.Offset, span.Length));
}
