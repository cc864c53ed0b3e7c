namespace VetMailLint.Cli.Policy;

/// <summary>The keys of configuration files that VetMailLint reads. Keys are lower case, as the parser leaves them.</summary>
internal static class PolicyKey
{
    public const string Client = "vetmaillint.client";
    public const string AsOf = "vetmaillint.as_of";
    public const string SettingsTypes = "vetmaillint.settings_types";

    public const string Prefix = "vetmaillint.";
    public const string DiagnosticPrefix = "dotnet_diagnostic.";
    public const string SeveritySuffix = ".severity";

    // The diagnostics of others are none of our business, not even when they are misspelt.
    private const string OurDiagnostics = DiagnosticPrefix + "vml";

    public static bool IsOurs(string key) =>
        key.StartsWith(Prefix, StringComparison.Ordinal) || key.StartsWith(OurDiagnostics, StringComparison.Ordinal);

    /// <summary>Whether the key is a Roslyn severity of one of our rules.</summary>
    public static bool IsDiagnostic(string key) =>
        key.StartsWith(OurDiagnostics, StringComparison.Ordinal) && key.EndsWith(SeveritySuffix, StringComparison.Ordinal);

    /// <summary>The rule whose severity the key sets, as written but in lower case; null where it sets something else.</summary>
    public static string? RuleOf(string key)
    {
        var prefix = IsDiagnostic(key) ? DiagnosticPrefix.Length : Prefix.Length;
        var isSeverity = IsOurs(key)
            && key.EndsWith(SeveritySuffix, StringComparison.Ordinal)
            && key.Length > prefix + SeveritySuffix.Length;
        return isSeverity ? key[prefix..^SeveritySuffix.Length] : null;
    }

    public static string DiagnosticSeverity(string ruleId) => $"{DiagnosticPrefix}{ruleId.ToLowerInvariant()}{SeveritySuffix}";

    public static string OwnSeverity(string ruleId) => $"{Prefix}{ruleId.ToLowerInvariant()}{SeveritySuffix}";
}
