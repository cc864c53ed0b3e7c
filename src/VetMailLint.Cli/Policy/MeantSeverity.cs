namespace VetMailLint.Cli.Policy;

/// <summary>Other tools have other words for the same severities.</summary>
internal static class MeantSeverity
{
    /// <summary>The word that was probably meant, or null.</summary>
    public static string? Of(string word) => word.ToLowerInvariant() switch
    {
        "warn" => "warning",
        "info" or "information" or "hint" or "note" => "suggestion",
        "hidden" => "silent",
        "off" or "suppress" or "ignore" or "disable" or "disabled" or "false" => "none",
        var other => Text.Suggestion.For(other, ["error", "warning", "suggestion", "silent", "none", "default"]),
    };
}
