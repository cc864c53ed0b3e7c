using Microsoft.CodeAnalysis;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reporting;

/// <summary>What the compiler calls our severities.</summary>
internal static class MailRules
{
    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
