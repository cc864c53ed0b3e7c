using VetMailLint.Cli.Output;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Reports;

/// <summary>A rule for people: its title, severities, page and sources.</summary>
internal static class RuleExplanation
{
    public static void Write(TextWriter output, ConsoleStyle style, RuleInfo rule, string page)
    {
        output.WriteLine(style.Paint(Ink.Strong, $"{rule.Id} {rule.Name}: {rule.Title}"));
        output.WriteLine($"{Severities(rule)}; since {rule.Since}; {rule.HelpLink}");
        output.WriteLine();
        new RulePage(output, style).Write(page);
        WriteClients(output, style, rule);
        if (ProseResource.Load().PageSources(rule.Id) is not { } sources)
            return;

        output.WriteLine();
        output.WriteLine(style.Paint(Ink.Strong, "Sources"));
        output.WriteLine(sources);
    }

    /// <summary>The page tells the usual; the files of the clients have the text of each.</summary>
    private static void WriteClients(TextWriter output, ConsoleStyle style, RuleInfo rule)
    {
        var texts = ClientTexts.Of(rule.Id);
        if (texts.Count == 0)
            return;

        output.WriteLine();
        output.WriteLine(style.Paint(Ink.Strong, "What each client shows"));
        foreach (var (client, text) in texts)
        {
            output.WriteLine();
            output.WriteLine($"{style.Paint(Ink.Strong, client.Name)}: {text}");
        }
    }

    private static string Severities(RuleInfo rule)
    {
        var off = rule.IsOnByDefault ? "" : ", off by default";
        return rule.Severity == rule.Likely
            ? $"{SeverityWords.Of(rule.Severity)}{off}"
            : $"{SeverityWords.Of(rule.Severity)} where it is certain, {SeverityWords.Of(rule.Likely)} where it is likely{off}";
    }
}
