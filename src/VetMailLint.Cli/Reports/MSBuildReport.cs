using System.Globalization;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Reports;

/// <summary>One finding a line in the form that MSBuild, Visual Studio and problem matchers read: <c>path(line,column): error VML103: message</c>.</summary>
internal static class MSBuildReport
{
    public static void Write(TextWriter output, IReadOnlyList<FileResult> results)
    {
        foreach (var result in results)
        {
            foreach (var finding in result.Findings)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"({finding.Span.Line},{finding.Span.Column})");
                output.WriteLine(
                    $"{SafeText.OneLine(finding.Span.File)}{place}: {SeverityWords.Of(finding.Severity)} {finding.Rule.Id}: {SafeText.OneLine(Reported.MessageOf(finding))}");
            }
        }
    }
}
