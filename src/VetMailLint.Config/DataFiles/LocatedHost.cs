namespace VetMailLint.Config.DataFiles;

/// <summary>A host and the place that claims it.</summary>
internal sealed record LocatedHost(string Path, int Line, int Column, string Host);
