using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Policy;

/// <summary>What the user's configuration files say of one file.</summary>
internal sealed class FilePolicy(GlobalConfig global, IReadOnlyList<ConfigSection> sections, string path)
{
    /// <summary>The policy of a file about which nothing is said.</summary>
    public static FilePolicy None { get; } = new(new GlobalConfig(), [], "");

    /// <summary>The client that reads the settings, or null.</summary>
    public string? Client => Option(PolicyKey.Client)?.Value;

    /// <summary>The day on which dated facts are judged, or null.</summary>
    public DateOnly? AsOf =>
        Option(PolicyKey.AsOf) is { } chosen && ConfigFileCheck.TryParseDate(chosen.Value, out var date) ? date : null;

    /// <summary>The names of own settings classes; a comma stands between them, for a semicolon begins a comment.</summary>
    public IReadOnlyList<string> SettingsTypes =>
        Option(PolicyKey.SettingsTypes)?.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The severity that the user chose for a rule in this file, or null where nothing was chosen.</summary>
    public Severity? SeverityOf(string ruleId) => Severity(ruleId)?.Severity;

    /// <summary>The severity that the user chose for a rule in this file, and the line that does; null where nothing was chosen.</summary>
    public (Severity Severity, Choice Choice)? Severity(string ruleId)
    {
        // In the compiler, too, a global severity beats the effective severity that an analyzer gives its diagnostic.
        if (global.Find(PolicyKey.DiagnosticSeverity(ruleId)) is { } everywhere
            && SeverityWord.TryParse(everywhere.Property.Value, out var severity) && severity is { } ofAll)
            return (ofAll, ChoiceOf(everywhere, ""));

        return Option(PolicyKey.OwnSeverity(ruleId)) is { } choice && SeverityWord.TryParse(choice.Value, out severity) && severity is { } ofFile
            ? (ofFile, choice)
            : null;
    }

    /// <summary>What an option is set to, by the most telling line, or null.</summary>
    public Choice? Option(string key)
    {
        for (var i = sections.Count - 1; i >= 0; i--)
        {
            if (sections[i].Find(key) is { } property)
                return new(key, property.Value, sections[i].File, property.Line, sections[i].Name);
        }

        return global.Find(key, path) is { } ofFile ? ChoiceOf(ofFile, path) : global.Find(key) is { } ofAll ? ChoiceOf(ofAll, "") : null;
    }

    private static Choice ChoiceOf((ConfigFile File, ConfigProperty Property) place, string section) =>
        new(place.Property.Key, place.Property.Value, place.File.Path, place.Property.Line, section);
}
