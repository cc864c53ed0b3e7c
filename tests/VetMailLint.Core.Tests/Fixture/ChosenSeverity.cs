using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Fixture;

/// <summary>A user who chose the severity of one rule.</summary>
internal sealed record ChosenSeverity(string Id, Severity Severity) : ISeverityPolicy
{
    public Severity? For(string ruleId, string file) => ruleId == Id ? Severity : null;
}
