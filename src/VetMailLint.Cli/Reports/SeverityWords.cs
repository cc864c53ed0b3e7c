using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>The words of reports and of <c>--fail-on</c>.</summary>
internal static class SeverityWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };
}
