using System.Globalization;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Text;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>
/// Workflow commands, which GitHub shows beside the lines of a pull request. It keeps ten of each severity from a step and drops the rest
/// without a word, so the rest is counted in a line of the log.
/// </summary>
internal static class GitHubReport
{
    /// <summary>How many annotations of one severity GitHub keeps from one step.</summary>
    public const int MostOfEach = 10;

    public static void Write(TextWriter output, IReadOnlyList<FileResult> results)
    {
        var left = 0;
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Info])
        {
            var shown = 0;
            foreach (var reported in Reported.Of(results))
            {
                if (reported.Finding.Severity != severity)
                    continue;

                if (shown == MostOfEach)
                    left++;
                else
                    output.WriteLine(Annotation(reported));
                shown = Math.Min(shown + 1, MostOfEach);
            }
        }

        if (left > 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{left} more findings are not annotated, as GitHub keeps ten of each severity; the job summary lists them."));
    }

    private static string Annotation(Reported reported)
    {
        var (finding, span) = (reported.Finding, reported.Finding.Span);
        var place = string.Create(CultureInfo.InvariantCulture, $"line={span.Line},endLine={span.EndLine}{Columns(span)}");
        return $"::{WordOf(finding.Severity)} file={Property(reported.PathFromRoot)},{place},title={Property($"{finding.Rule.Id} {finding.Rule.Name}")}::{Data(reported.Message)}";
    }

    /// <summary>GitHub takes columns only within one line, and includes the last.</summary>
    private static string Columns(SourceSpan span) => span.Line == span.EndLine
        ? string.Create(CultureInfo.InvariantCulture, $",col={span.Column},endColumn={Math.Max(span.Column, span.EndColumn - 1)}")
        : "";

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => SafeText.OneLine(text).Replace("%", "%25");

    // A path is the file's own name: line feeds are written as GitHub reads them back, not as pictures.
    private static string Property(string text) =>
        text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A").Replace(":", "%3A").Replace(",", "%2C");
}
