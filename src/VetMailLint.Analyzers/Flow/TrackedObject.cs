using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Flow;

/// <summary>An object and what was assigned to its members.</summary>
internal sealed record TrackedObject(ObjectKind Kind, ITypeSymbol Type, SyntaxNode Node)
{
    public ImmutableDictionary<string, Value> Members { get; init; } = ImmutableDictionary.Create<string, Value>(StringComparer.Ordinal);

    /// <summary>Whether code that is not seen may set members too.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>Whether something was set since it was last reported.</summary>
    public bool IsPending { get; init; }

    /// <summary>The value of a member; absent where nothing assigned it.</summary>
    public Value this[string member] => Members.TryGetValue(member, out var value) ? value : Value.Absent;

    public TrackedObject With(string member, Value value) => this with { Members = Members.SetItem(member, value), IsPending = true };
}
