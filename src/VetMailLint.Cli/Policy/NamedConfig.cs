namespace VetMailLint.Cli.Policy;

/// <summary>A configuration file that counts because it was named, wherever it lies.</summary>
/// <param name="Path">What to call it: its full path, or the name of a profile.</param>
/// <param name="Text">What it says.</param>
/// <param name="Folder">The full path of the folder that its sections are about; null for its own.</param>
internal sealed record NamedConfig(string Path, string Text, string? Folder = null);
