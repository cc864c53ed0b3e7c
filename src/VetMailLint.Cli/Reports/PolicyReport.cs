using System.Globalization;
using VetMailLint.Cli.Files;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Policy;
using VetMailLint.Cli.Text;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Reports;

/// <summary>Which severity and option counts for a file, and which line of which configuration file says so.</summary>
internal sealed class PolicyReport(TextWriter output, LintOptions options)
{
    private const string Default = "default";

    public void Write(string path, FilePolicy policy)
    {
        output.WriteLine(SafeText.OneLine(path));
        output.WriteLine();
        var rules = new Table("RULE", "NAME", "SEVERITY", "FROM");
        foreach (var rule in RuleCatalogue.Instance.Rules)
        {
            var own = rule.IsOnByDefault ? rule.Likely == rule.Severity ? SeverityWords.Of(rule.Severity) : $"{SeverityWords.Of(rule.Severity)} ({SeverityWords.Of(rule.Likely)} where likely)" : "off";
            if (policy.Severity(rule.Id) is var (severity, choice))
                rules.Add(rule.Id, rule.Name, SeverityWords.Of(severity), From(choice));
            else
                rules.Add(rule.Id, rule.Name, own, Default);
        }

        rules.Write(output);
        output.WriteLine();
        var settings = new Table("OPTION", "VALUE", "FROM");
        Add(settings, "client", options.Client, policy.Option(PolicyKey.Client), "(by the file and the project beside it)");
        Add(settings, "as_of", options.AsOf is { } day ? Text(day) : null, policy.AsOf is null ? null : policy.Option(PolicyKey.AsOf), $"{Text(options.Today)} (today)");
        Add(settings, "settings_types", null, policy.Option(PolicyKey.SettingsTypes), "(none)");
        settings.Write(output);
    }

    private void Add(Table table, string name, string? given, Choice? choice, string otherwise)
    {
        var (value, from) = (given, choice) switch
        {
            ({ }, _) => (given, "--" + name.Replace('_', '-')),
            (null, { }) => (SafeText.OneLine(choice.Value), From(choice)),
            _ => (otherwise, Default),
        };
        table.Add(name, value, from);
    }

    private string From(Choice choice)
    {
        if (choice.File.StartsWith("profile ", StringComparison.Ordinal))
            return $"--{choice.File}";

        var place = string.Create(CultureInfo.InvariantCulture, $"{PathText.Shown(choice.File, options.WorkingFolder, choice.File)}({choice.Line})");
        return SafeText.OneLine(choice.Section.Length == 0 ? place : $"{place} [{choice.Section}]");
    }

    private static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
