using System.Collections.Immutable;

namespace VetMailLint.Analyzers.Flow;

/// <summary>A condition that nobody can decide here. Values that hang on one decision are never crossed.</summary>
/// <param name="Key">Equal keys are one condition.</param>
/// <param name="Labels">For each arm the clause that a message may hold.</param>
internal sealed record Decision(string Key, ImmutableArray<string> Labels);
