using System.CommandLine;
using VetMailLint.Cli.Policy;
using VetMailLint.Cli.Reports;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Commands;

/// <summary><c>vetmaillint rules</c>: the rules with their severities, or a profile as lines for <c>.globalconfig</c>.</summary>
internal static class RulesCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var profile = new Option<string?>("--profile")
        {
            HelpName = string.Join('|', Profiles.Names),
            Description = "Print the lines of a profile for .globalconfig: the defaults, the seed's own guidance, everything stricter, or RFC 8314's preference for implicit TLS.",
        };
        profile.CompletionSources.Add([.. Profiles.Names]);
        var command = new Command("rules", "Lists the rules, or prints a profile to paste into .globalconfig.") { profile };
        command.SetAction(parsed => parsed.GetValue(profile) is { } name ? Print(name, surroundings) : List(surroundings.Out));
        return command;
    }

    private static int List(TextWriter output)
    {
        var table = new Table("RULE", "NAME", "SEVERITY", "WHAT IT FINDS");
        foreach (var rule in RuleCatalogue.Instance.Rules)
            table.Add(rule.Id, rule.Name, rule.IsOnByDefault ? SeverityWords.Of(rule.Severity) : "off", rule.Title);

        table.Write(output);
        output.WriteLine();
        output.WriteLine("'vetmaillint explain VML103' tells more of one; dotnet_diagnostic.VML103.severity in .globalconfig changes one.");
        return ExitStatus.Clean;
    }

    private static int Print(string name, Surroundings surroundings)
    {
        if (Array.IndexOf(Profiles.Names, name) < 0)
        {
            surroundings.Error.WriteLine($"vetmaillint: {ChoiceOption.Refusal("--profile", name, Profiles.Names)}");
            return ExitStatus.Usage;
        }

        surroundings.Out.Write(Profiles.TextOf(name));
        return ExitStatus.Clean;
    }
}
