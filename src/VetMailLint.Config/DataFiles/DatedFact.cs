using VetMailLint.Knowledge;

namespace VetMailLint.Config.DataFiles;

/// <summary>A fact and the place where it stands.</summary>
internal sealed record DatedFact(string Path, int Line, int Column, Fact Fact);
