using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>The words for a severity that the compiler knows, and what they mean here.</summary>
public static class SeverityWord
{
    /// <summary>Every word, for a message.</summary>
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
}
