using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Flow;

/// <summary>An object and what was assigned to its members.</summary>
internal sealed record TrackedObject(ObjectKind Kind, ITypeSymbol Type, SyntaxNode Node)
{
    /// <summary>What is no member: which of the login and the switch for the system's credentials was written last.</summary>
    public const string LastOfLogin = "(last of login)";

    public ImmutableDictionary<string, Value> Members { get; init; } = ImmutableDictionary.Create<string, Value>(StringComparer.Ordinal);

    /// <summary>Whether code that is not seen may set members too.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>Whether something was set since it was last reported.</summary>
    public bool IsPending { get; init; }

    /// <summary>The value of a member; absent where nothing assigned it.</summary>
    public Value this[string member] => Members.TryGetValue(member, out var value) ? value : Value.Absent;

    public TrackedObject With(string member, Value value)
    {
        var members = Members.SetItem(member, value);
        // Up to .NET Core 3.1 these two overwrite each other, so that their order counts, as long as one member writes both.
        if (Kind == ObjectKind.SystemClient && member is "Credentials" or "UseDefaultCredentials" && this[LastOfLogin].Kind != ValueKind.Unknown)
            members = members.SetItem(LastOfLogin, Value.Of(member, null, Node));

        return this with { Members = members, IsPending = true };
    }
}
