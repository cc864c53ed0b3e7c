using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>What a finding that hangs on a date becomes, if nothing changes until then.</summary>
/// <param name="Severity">The severity from that day on, after ceilings.</param>
/// <param name="On">The day, without a time.</param>
public sealed record Escalation(Severity Severity, DateTime On);
