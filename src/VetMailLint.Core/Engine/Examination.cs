namespace VetMailLint.Engine;

/// <summary>All that the engine has to say of one file or member.</summary>
/// <param name="Findings">What is reported, by place and rule.</param>
/// <param name="Suppressed">What a comment silences, by place and rule.</param>
public sealed record Examination(IReadOnlyList<Finding> Findings, IReadOnlyList<SuppressedFinding> Suppressed);
