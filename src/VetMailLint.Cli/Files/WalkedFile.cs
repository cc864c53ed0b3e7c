namespace VetMailLint.Cli.Files;

/// <summary>A file to look at.</summary>
/// <param name="Path">The path to show: relative to the working directory where the file lies below it, with <c>/</c> between folders.</param>
/// <param name="FullPath">The full path, with <c>/</c> between folders.</param>
/// <param name="IsNamed">Whether the user named the very file; it is then read and parsed whatever it is called.</param>
internal readonly record struct WalkedFile(string Path, string FullPath, bool IsNamed);
