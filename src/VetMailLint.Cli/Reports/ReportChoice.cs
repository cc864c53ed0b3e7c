using VetMailLint.Cli.Output;

namespace VetMailLint.Cli.Reports;

/// <summary>Which reports a run writes, and how.</summary>
/// <param name="Targets">The reports.</param>
/// <param name="Color">Whether the text report has colours.</param>
/// <param name="HidesSuppressed">Whether SARIF leaves out what a comment or a baseline accepts.</param>
internal sealed record ReportChoice(IReadOnlyList<ReportTarget> Targets, ColorChoice Color, bool HidesSuppressed);
