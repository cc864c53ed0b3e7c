using VetMailLint.Cli.Output;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Reports;

/// <summary>The page of a rule, for people.</summary>
internal static class RulePage
{
    public static void Write(TextWriter output, ConsoleStyle style, RuleInfo rule, string page)
    {
        output.WriteLine(style.Paint(Ink.Strong, $"{rule.Id} {rule.Name}: {rule.Title}"));
        output.WriteLine($"{Severities(rule)}; since {rule.Since}; {rule.HelpLink}");
        output.WriteLine();
        WritePage(page, style, output);
        if (ProseResource.Load().PageSources(rule.Id) is not { } sources)
            return;

        output.WriteLine();
        output.WriteLine(style.Paint(Ink.Strong, "Sources"));
        output.WriteLine(sources);
    }

    private static string Severities(RuleInfo rule)
    {
        var off = rule.IsOnByDefault ? "" : ", off by default";
        return rule.Severity == rule.Likely
            ? $"{SeverityWords.Of(rule.Severity)}{off}"
            : $"{SeverityWords.Of(rule.Severity)} where it is certain, {SeverityWords.Of(rule.Likely)} where it is likely{off}";
    }

    private static void WritePage(string page, ConsoleStyle style, TextWriter output)
    {
        foreach (var line in page.Split('\n'))
        {
            // The first heading repeats the line above it.
            if (line.StartsWith("# ", StringComparison.Ordinal))
                continue;

            if (line.StartsWith("## ", StringComparison.Ordinal))
                output.WriteLine(style.Paint(Ink.Strong, line[3..]));
            else
                output.WriteLine(FenceWithoutWords(line));
        }
    }

    /// <summary>An example's fence carries words for the tests that tell a reader nothing.</summary>
    private static string FenceWithoutWords(string line)
    {
        var words = line.StartsWith("```", StringComparison.Ordinal) ? line.IndexOf(" vetmaillint", StringComparison.Ordinal) : -1;
        return words < 0 ? line : line[..words];
    }
}
