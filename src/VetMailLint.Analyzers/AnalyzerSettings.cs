using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using VetMailLint.Analyzers.Reporting;
using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers;

/// <summary>What the project decides.</summary>
/// <param name="Client">The client that settings classes are for, or null.</param>
/// <param name="Engine">The date, the severities and the ceiling.</param>
internal sealed record AnalyzerSettings(string? Client, EngineOptions Engine)
{
    /// <summary>What holds for code.</summary>
    public static AnalyzerSettings Of(AnalyzerConfigOptionsProvider provider, Compilation compilation) =>
        Of(provider.GlobalOptions, provider, new CompilerSeverities(compilation));

    /// <summary>What holds for a settings file, for which an <c>.editorconfig</c> may say something of its own.</summary>
    public static AnalyzerSettings Of(AdditionalText file, AnalyzerConfigOptionsProvider provider, Compilation compilation)
    {
        var options = provider.GetOptions(file);
        return Of(options, provider, new FileSeverities(new(compilation), options));
    }

    private static AnalyzerSettings Of(AnalyzerConfigOptions options, AnalyzerConfigOptionsProvider provider, ISeverityPolicy policy)
    {
        // Without a date of the user's the facts' own holds, so that no build changes overnight.
        var asOf = options.TryGetValue("vetmaillint.as_of", out var day)
            && DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var chosen)
                ? chosen
                : EmbeddedKnowledge.Instance.Date;
        var isGate = provider.GlobalOptions.TryGetValue("build_property.VetMailLintGate", out var gate) && string.Equals(gate, "true", StringComparison.OrdinalIgnoreCase);
        return new(ClientOf(options), new(asOf) { Policy = policy, Ceiling = isGate ? Severity.Error : Severity.Warning });
    }

    private static string? ClientOf(AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue("vetmaillint.client", out var client))
            return null;

        foreach (var known in EmbeddedKnowledge.Instance.Clients())
        {
            if (string.Equals(known.Id, client, StringComparison.OrdinalIgnoreCase))
                return known.Id;
        }

        return null;
    }
}
