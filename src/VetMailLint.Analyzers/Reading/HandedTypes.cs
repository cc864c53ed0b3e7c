using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Which settings classes the code of one file hands to which client: that client is proven for them.</summary>
internal sealed class HandedTypes
{
    private readonly Dictionary<ITypeSymbol, ClientSet?> _clients = new(SymbolEqualityComparer.Default);

    /// <summary>A client is told a value.</summary>
    public void Note(FlowContext flow, IOperation value, ClientSet clients)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (operation is not IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member || flow.Facts.KindOf(member.Member.ContainingType) != ObjectKind.Settings)
                continue;

            var type = member.Member.ContainingType.OriginalDefinition;
            // Handed to both, it is for neither alone.
            _clients[type] = _clients.TryGetValue(type, out var known) && known?.Ids.SequenceEqual(clients.Ids) != true ? null : clients;
        }
    }

    /// <summary>The client that a settings class is handed to; null where none is, or more than one.</summary>
    public string? ClientOf(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (_clients.TryGetValue(current.OriginalDefinition, out var clients))
                return clients is { Ids: [var only] } ? only : null;
        }

        return null;
    }
}
