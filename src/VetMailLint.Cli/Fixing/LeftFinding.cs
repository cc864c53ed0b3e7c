namespace VetMailLint.Cli.Fixing;

/// <summary>A repair that was not made.</summary>
/// <param name="Repair">The repair.</param>
/// <param name="Reason">Why, as a clause.</param>
internal sealed record LeftFinding(Repair Repair, string Reason);
