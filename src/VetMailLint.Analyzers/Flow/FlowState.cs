using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Flow;

/// <summary>What is known at one point of a body.</summary>
internal sealed record FlowState
{
    public static FlowState Empty { get; } = new();

    /// <summary>Locals, parameters, and the fields and properties of the class itself.</summary>
    public ImmutableDictionary<ISymbol, Value> Variables { get; init; } = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    public ImmutableDictionary<int, TrackedObject> Objects { get; init; } = ImmutableDictionary<int, TrackedObject>.Empty;

    /// <summary>The objects behind values that came from elsewhere, by origin.</summary>
    public ImmutableDictionary<string, int> Foreign { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>The arms of decisions that lead here.</summary>
    public ImmutableDictionary<string, int> Assumptions { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Whether control does not come here.</summary>
    public bool IsDead { get; init; }
}
