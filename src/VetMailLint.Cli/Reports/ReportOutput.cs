using VetMailLint.Cli.Output;

namespace VetMailLint.Cli.Reports;

/// <summary>Where one report goes.</summary>
/// <param name="Bytes">For formats that are bytes.</param>
/// <param name="Text">For formats that are lines.</param>
/// <param name="Style">Colours.</param>
/// <param name="Columns">The columns of the terminal, or null where it is none.</param>
internal sealed record ReportOutput(Stream Bytes, TextWriter Text, ConsoleStyle Style, int? Columns);
