using Microsoft.CodeAnalysis;
using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;
using RuleSet = VetMailLint.Rules.RuleSet;

namespace VetMailLint.Analyzers.Reporting;

/// <summary>The rules as both analyzers run them.</summary>
internal static class MailRules
{
    public static RuleEngine Engine { get; } = new(EmbeddedKnowledge.Instance, RuleCatalogue.Instance, RuleSet.Settings, RuleSet.Notes);

    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
