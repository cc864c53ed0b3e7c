namespace VetMailLint.Cli.Policy;

/// <summary>What a line of a configuration file says of one file.</summary>
/// <param name="Key">The key, in lower case.</param>
/// <param name="Value">What it is set to.</param>
/// <param name="File">The configuration file.</param>
/// <param name="Line">The line, 1-based.</param>
/// <param name="Section">The section it stands in; empty for all files.</param>
internal sealed record Choice(string Key, string Value, string File, int Line, string Section);
