using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using VetMailLint.Config.Own;

namespace VetMailLint.Analyzers.Files;

/// <summary>Reports what is wrong in an organisation's own files: a file that cannot be used (VML901), with the code that the command shows.</summary>
internal static class MistakeReporter
{
    public static void Report(AdditionalFileAnalysisContext context, IReadOnlyList<OwnMistake> mistakes)
    {
        foreach (var mistake in mistakes)
        {
            if (mistake.Path != context.AdditionalFile.Path)
                continue;

            var place = new LinePosition(Math.Max(0, mistake.Line - 1), Math.Max(0, mistake.Column - 1));
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Find("VML901")!,
                Location.Create(mistake.Path, default, new(place, place)),
                $"{mistake.Code}: {mistake.Message}; nothing of this file is used"));
        }
    }
}
