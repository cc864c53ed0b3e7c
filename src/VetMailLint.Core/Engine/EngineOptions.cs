using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>What the caller decides.</summary>
/// <param name="AsOf">The day that dated facts and suppressions are judged on.</param>
public sealed record EngineOptions(DateTime AsOf)
{
    /// <summary>The day that dated facts and suppressions are judged on, without a time of day.</summary>
    public DateTime AsOf { get; init; } = AsOf.Date;

    /// <summary>The user's severities; null where there are none.</summary>
    public ISeverityPolicy? Policy { get; init; }

    /// <summary>The most severe that a finding may be unless the user raised it: the compiler's ceiling is a warning.</summary>
    public Severity Ceiling { get; init; } = Severity.Error;
}
