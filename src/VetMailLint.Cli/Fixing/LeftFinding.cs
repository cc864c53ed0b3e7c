using VetMailLint.Engine;

namespace VetMailLint.Cli.Fixing;

/// <summary>A finding that has a remedy and was not repaired.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why, as a clause.</param>
internal sealed record LeftFinding(Finding Finding, string Reason);
