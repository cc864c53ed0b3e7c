using VetMailLint.Knowledge;

namespace VetMailLint.Build.Freshness;

/// <summary>A fact and the place where it stands.</summary>
internal sealed record DatedFact(string Path, int Line, int Column, Fact Fact);
