namespace VetMailLint.Cli.Policy;

/// <summary>One <c>key = value</c> of a configuration file, with its place; columns are 1-based.</summary>
internal sealed record ConfigProperty(string Key, string Value, int Line, int KeyColumn, int ValueColumn);
