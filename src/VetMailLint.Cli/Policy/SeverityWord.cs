using VetMailLint.Settings;

namespace VetMailLint.Cli.Policy;

/// <summary>The words for a severity that the compiler knows, and what they mean here.</summary>
internal static class SeverityWord
{
    public const string All = "error, warning, suggestion, silent, none or default";

    /// <summary>False where the word is unknown. <c>default</c> is known and means no choice.</summary>
    public static bool TryParse(string word, out Severity? severity)
    {
        severity = word.ToLowerInvariant() switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "suggestion" => Severity.Info,
            "silent" or "refactoring" or "none" => Severity.Off,
            _ => null,
        };
        return severity is not null || word.Equals("default", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The word that was probably meant: other tools have other words for the same.</summary>
    public static string? Meant(string word) => word.ToLowerInvariant() switch
    {
        "warn" => "warning",
        "info" or "information" or "hint" or "note" => "suggestion",
        "hidden" => "silent",
        "off" or "suppress" or "ignore" or "disable" or "disabled" or "false" => "none",
        var other => Text.Suggestion.For(other, ["error", "warning", "suggestion", "silent", "none", "default"]),
    };
}
