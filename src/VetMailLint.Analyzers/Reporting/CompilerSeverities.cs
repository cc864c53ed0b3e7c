using Microsoft.CodeAnalysis;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reporting;

/// <summary>The severities that the user chose for the compilation. The compiler applies them; the engine must know what is off or asked for.</summary>
internal sealed class CompilerSeverities(Compilation compilation) : ISeverityPolicy
{
    public Severity? For(string ruleId, string file) => Chosen(ruleId) switch
    {
        ReportDiagnostic.Suppress => Severity.Off,
        ReportDiagnostic.Error => Severity.Error,
        ReportDiagnostic.Warn => Severity.Warning,
        ReportDiagnostic.Info or ReportDiagnostic.Hidden => Severity.Info,
        _ => null,
    };

    private ReportDiagnostic Chosen(string ruleId)
    {
        // Default is what WarningsNotAsErrors leaves: no choice, so that a .globalconfig still has its say.
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(ruleId, out var specific) && specific != ReportDiagnostic.Default)
            return specific;

        return compilation.Options.SyntaxTreeOptionsProvider is { } provider
            && provider.TryGetGlobalDiagnosticValue(ruleId, CancellationToken.None, out var global)
                ? global
                : ReportDiagnostic.Default;
    }
}
