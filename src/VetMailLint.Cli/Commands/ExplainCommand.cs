using System.CommandLine;
using VetMailLint.Cli.Output;
using VetMailLint.Cli.Reports;
using VetMailLint.Cli.Text;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Commands;

/// <summary><c>vetmaillint explain VMLnnn</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var id = new Argument<string>("RULE") { Description = "A rule's id or name, such as VML103 or PortTlsMismatch." };
        var command = new Command("explain", "Says what a rule finds, what you would see at run time, and how to repair it.") { id };
        command.SetAction(parsed => Run(parsed.GetValue(id)!, surroundings));
        return command;
    }

    private static int Run(string wanted, Surroundings surroundings)
    {
        if (Find(wanted) is not { } rule || ProseResource.Load().Page(rule.Id) is not { } page)
        {
            var meant = Suggestion.For(wanted, Names());
            surroundings.Error.WriteLine($"vetmaillint: there is no rule '{wanted}'{(meant is null ? "; 'vetmaillint rules' lists them" : $"; did you mean '{meant}'?")}");
            return ExitStatus.Usage;
        }

        var style = ConsoleStyle.For(ColorChoice.Auto, surroundings.IsOutputRedirected, surroundings.Variable);
        surroundings.Out.WriteLine(style.Paint(Ink.Strong, $"{rule.Id} {rule.Name}: {rule.Title}"));
        surroundings.Out.WriteLine($"{Severities(rule)}; since {rule.Since}; {rule.HelpLink}");
        surroundings.Out.WriteLine();
        new RulePage(surroundings.Out, style).Write(page);
        if (ProseResource.Load().PageSources(rule.Id) is { } sources)
        {
            surroundings.Out.WriteLine();
            surroundings.Out.WriteLine(style.Paint(Ink.Strong, "Sources"));
            surroundings.Out.WriteLine(sources);
        }

        return ExitStatus.Clean;
    }

    private static string Severities(RuleInfo rule)
    {
        var off = rule.IsOnByDefault ? "" : ", off by default";
        return rule.Severity == rule.Likely
            ? $"{SeverityWords.Of(rule.Severity)}{off}"
            : $"{SeverityWords.Of(rule.Severity)} where it is certain, {SeverityWords.Of(rule.Likely)} where it is likely{off}";
    }

    private static RuleInfo? Find(string wanted)
    {
        if (RuleCatalogue.Instance.Find(wanted) is { } byId)
            return byId;

        foreach (var rule in RuleCatalogue.Instance.Rules)
        {
            if (string.Equals(rule.Name, wanted, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        return null;
    }

    private static IEnumerable<string> Names()
    {
        foreach (var rule in RuleCatalogue.Instance.Rules)
        {
            yield return rule.Id;
            yield return rule.Name;
        }
    }
}
