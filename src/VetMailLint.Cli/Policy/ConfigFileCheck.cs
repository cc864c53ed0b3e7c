using System.Globalization;
using VetMailLint.Cli.Text;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Policy;

/// <summary>Finds the lines of a configuration file that name something that does not exist, or that cannot have an effect.</summary>
internal sealed class ConfigFileCheck(ConfigFile file, PolicyVocabulary vocabulary)
{
    private static readonly string[] s_options = [PolicyKey.Client, PolicyKey.AsOf, PolicyKey.SettingsTypes];

    private readonly List<ConfigProblem> _problems = [];

    public static IReadOnlyList<ConfigProblem> Of(ConfigFile file, PolicyVocabulary vocabulary)
    {
        var check = new ConfigFileCheck(file, vocabulary);
        check.Section(file.Preamble);
        foreach (var section in file.Sections)
            check.Section(section);

        return check._problems;
    }

    private void Section(ConfigSection section)
    {
        foreach (var property in section.Properties)
        {
            if (!PolicyKey.IsOurs(property.Key))
                continue;

            Property(property);
            if (section == file.Preamble && !file.IsGlobal)
                Add(Severity.Warning, property, 0, "this line stands before the first section and has no effect; put it below a section such as [*]");
            if (PolicyKey.IsDiagnostic(property.Key) && IsAboutSettingsOnly(section.Name))
                Add(Severity.Warning, property, 0, $"the compiler applies this line to C# only; for settings files write '{PolicyKey.OwnSeverity(PolicyKey.RuleOf(property.Key)!)}'");
        }
    }

    // Under [*] or [*.cs] the same line has a meaning.
    private static bool IsAboutSettingsOnly(string section) =>
        (section.Contains(".json", StringComparison.Ordinal) || section.Contains("{json", StringComparison.Ordinal)
            || section.Contains(".y", StringComparison.Ordinal) || section.Contains("{y", StringComparison.Ordinal))
        && !section.Contains("cs", StringComparison.Ordinal);

    private void Property(ConfigProperty property)
    {
        switch (property.Key)
        {
            case var key when PolicyKey.RuleOf(key) is { } rule:
                SeverityOf(rule, property);
                break;
            case PolicyKey.AsOf when !TryParseDate(property.Value, out _):
                AddAtValue(property, $"'{property.Value}' is not a date; write it as 2027-01-31");
                break;
            case PolicyKey.Client when !IsKnown(property.Value, vocabulary.Clients):
                AddAtValue(property, $"'{property.Value}' is not a client{DidYouMean(Suggestion.For(property.Value, vocabulary.Clients))}");
                break;
            case PolicyKey.AsOf or PolicyKey.Client or PolicyKey.SettingsTypes:
                break;
            default:
                Add(Severity.Error, property, 0, $"'{property.Key}' is not an option{DidYouMean(Suggestion.For(property.Key, Options(property.Key)))}");
                break;
        }
    }

    /// <summary>What may stand in the place of a key: an option, or the severity of the rule that it names.</summary>
    private static string[] Options(string key)
    {
        var parts = key.Split('.');
        return parts.Length == 3 && parts[1].StartsWith("vml", StringComparison.Ordinal) ? [$"{parts[0]}.{parts[1]}{PolicyKey.SeveritySuffix}"] : s_options;
    }

    private void SeverityOf(string rule, ConfigProperty property)
    {
        if (!IsKnown(rule, vocabulary.RuleIds))
        {
            var prefix = property.Key.IndexOf('.') + 1;
            var meant = Suggestion.For(rule, vocabulary.RuleIds);
            Add(Severity.Error, property, prefix, $"'{rule.ToUpperInvariant()}' is not a rule{DidYouMean(meant)}");
        }

        if (!SeverityWord.TryParse(property.Value, out _))
        {
            var meant = MeantSeverity.Of(property.Value);
            var help = meant is null ? $"; use {SeverityWord.All}" : DidYouMean(meant);
            AddAtValue(property, $"'{property.Value}' is not a severity{help}");
        }
    }

    public static bool TryParseDate(string value, out DateOnly date) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool IsKnown(string word, IReadOnlyList<string> known)
    {
        foreach (var candidate in known)
        {
            if (candidate.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return known.Count == 0;
    }

    private static string DidYouMean(string? word) => word is null ? "" : $"; did you mean '{word}'?";

    private void Add(Severity severity, ConfigProperty property, int offset, string message) =>
        _problems.Add(new ConfigProblem(severity, file.Path, property.Line, property.KeyColumn + offset, message));

    private void AddAtValue(ConfigProperty property, string message) =>
        _problems.Add(new ConfigProblem(Severity.Error, file.Path, property.Line, property.ValueColumn, message));
}
