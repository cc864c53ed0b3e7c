namespace VetMailLint.Cli.Files;

/// <summary>One entry of a folder: a folder to go into, or a file that may be worth reading.</summary>
internal readonly record struct FolderEntry(string Name, bool IsFolder);
