using VetMailLint.Config.Edits;
using VetMailLint.Engine;

namespace VetMailLint.Cli.Fixing;

/// <summary>A finding with the edits that repair it.</summary>
/// <param name="Finding">The finding, at its place before the repair.</param>
/// <param name="Edits">In the order of the file.</param>
internal sealed record Repair(Finding Finding, IReadOnlyList<Edit> Edits);
