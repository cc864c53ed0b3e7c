using System.Globalization;
using System.Text;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Reports;

/// <summary>The summary of a job in Markdown: counts, and the findings by severity.</summary>
internal static class GitHubSummary
{
    /// <summary>A summary above 1 MiB is refused; a row has room for a kilobyte.</summary>
    private const int MostRows = 800;

    private const int LongestMessage = 600;

    public static void Write(TextWriter output, IReadOnlyList<FileResult> results)
    {
        var summary = LintSummary.Of(results);
        output.WriteLine("## VetMailLint");
        output.WriteLine();
        var found = summary.Errors + summary.Warnings + summary.Infos == 0
            ? "No findings"
            : $"{Count(summary.Errors, "error")}, {Count(summary.Warnings, "warning")} and {Count(summary.Infos, "info")}";
        output.WriteLine($"{found} in {Count(summary.Checked, "file")} with mail settings ({Count(summary.Files, "file")} looked at).");
        output.WriteLine();
        var findings = Reported.Of(results).OrderByDescending(reported => reported.Finding.Severity).ToList();
        if (findings.Count == 0)
            return;

        output.WriteLine("| Severity | Rule | Place | Finding |");
        output.WriteLine("|---|---|---|---|");
        foreach (var reported in findings.Take(MostRows))
        {
            var (finding, rule) = (reported.Finding, reported.Finding.Rule);
            output.WriteLine(Format(
                $"| {SeverityWords.Of(finding.Severity)} | [{rule.Id}]({rule.HelpLink}) {rule.Name} | {Text(reported.PathFromRoot)}:{finding.Span.Line} | {Text(reported.Message)} |"));
        }

        output.WriteLine();
        if (findings.Count > MostRows)
            output.WriteLine(Format($"{findings.Count - MostRows} more are left out here."));
    }

    /// <summary>Text of others as text: nothing in it is Markdown or HTML.</summary>
    private static string Text(string text)
    {
        var plain = SafeText.OneLine(text.Length > LongestMessage ? text[..LongestMessage] + "…" : text);
        var escaped = new StringBuilder(plain.Length + 16);
        foreach (var c in plain)
        {
            if (c is '<' or '>' or '&' or '|' or '`' or '*' or '_' or '[' or ']' or '\\' or '#' or '@' or '~' or '$')
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string Count(int count, string noun) => Format($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
