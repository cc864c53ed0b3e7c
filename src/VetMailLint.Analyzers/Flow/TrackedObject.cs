using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Flow;

/// <summary>An object and what was assigned to its members.</summary>
internal sealed record TrackedObject(ObjectKind Kind, ITypeSymbol Type, SyntaxNode Node)
{
    /// <summary>What is no member: which of the login and the switch for the system's credentials was written last.</summary>
    public const string LastOfLogin = "(last of login)";

    private const string Elsewhere = "written:";

    public ImmutableDictionary<string, Value> Members { get; init; } = ImmutableDictionary.Create<string, Value>(StringComparer.Ordinal);

    /// <summary>Whether code that is not seen may set members too.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>Whether something was set since it was last reported.</summary>
    public bool IsPending { get; init; }

    /// <summary>The value of a member; absent where nothing assigned it.</summary>
    public Value this[string member] => Members.TryGetValue(member, out var value) ? value : Value.Absent;

    /// <summary>The object with a member that code elsewhere in the class writes, before or after what is read here.</summary>
    public TrackedObject WrittenElsewhere(string member) =>
        With(member, Value.Unknown(Elsewhere + member, this[member].Node ?? Node)) with { IsPending = IsPending };

    public TrackedObject With(string member, Value value)
    {
        var members = Members.SetItem(member, value);
        // Up to .NET Core 3.1 these two overwrite each other, so that their order counts.
        if (Kind == ObjectKind.SystemClient && member is "Credentials" or "UseDefaultCredentials")
            members = members.SetItem(LastOfLogin, IsElsewhere(members, "Credentials") || IsElsewhere(members, "UseDefaultCredentials") ? Value.UnknownAt(Node) : Value.Of(member, null, Node));

        return this with { Members = members, IsPending = true };
    }

    private static bool IsElsewhere(ImmutableDictionary<string, Value> members, string member) =>
        members.TryGetValue(member, out var value) && value.Kind == ValueKind.Unknown && value.Origin.StartsWith(Elsewhere, StringComparison.Ordinal);
}
