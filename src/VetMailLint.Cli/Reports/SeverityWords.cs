using System.Globalization;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>The words of reports and of <c>--fail-on</c>.</summary>
internal static class SeverityWords
{
    /// <summary>What a finding becomes, as a clause: <c>becomes an error on 2027-01-31</c>.</summary>
    public static string Of(Escalation becomes) =>
        $"becomes {(becomes.Severity == Severity.Error ? "an" : "a")} {Of(becomes.Severity)} on {becomes.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };
}
