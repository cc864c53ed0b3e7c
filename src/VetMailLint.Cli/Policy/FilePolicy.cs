using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Policy;

/// <summary>What the user's configuration files say of one file.</summary>
internal sealed class FilePolicy(GlobalConfig global, IReadOnlyList<ConfigSection> sections, string path)
{
    /// <summary>The policy of a file about which nothing is said.</summary>
    public static FilePolicy None { get; } = new(new GlobalConfig(), [], "");

    /// <summary>The client that reads the settings, or null.</summary>
    public string? Client => Option(PolicyKey.Client);

    /// <summary>The day on which dated facts are judged, or null.</summary>
    public DateOnly? AsOf =>
        Option(PolicyKey.AsOf) is { } word && ConfigFileCheck.TryParseDate(word, out var date) ? date : null;

    /// <summary>The names of own settings classes; a comma stands between them, for a semicolon begins a comment.</summary>
    public IReadOnlyList<string> SettingsTypes =>
        Option(PolicyKey.SettingsTypes)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The severity that the user chose for a rule in this file, or null where nothing was chosen.</summary>
    public Severity? SeverityOf(string ruleId)
    {
        // In the compiler, too, a global severity beats the effective severity that an analyzer gives its diagnostic.
        if (global.Find(PolicyKey.DiagnosticSeverity(ruleId)) is { } chosen
            && SeverityWord.TryParse(chosen.Property.Value, out var severity) && severity is not null)
            return severity;

        return Option(PolicyKey.OwnSeverity(ruleId)) is { } word && SeverityWord.TryParse(word, out severity) ? severity : null;
    }

    private string? Option(string key)
    {
        for (var i = sections.Count - 1; i >= 0; i--)
        {
            if (sections[i].Find(key) is { } property)
                return property.Value;
        }

        return (global.Find(key, path) ?? global.Find(key))?.Property.Value;
    }
}
