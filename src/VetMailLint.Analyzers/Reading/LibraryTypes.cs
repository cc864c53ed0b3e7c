using Microsoft.CodeAnalysis;
using VetMailLint.Knowledge;

namespace VetMailLint.Analyzers.Reading;

/// <summary>The types and methods of one compilation that the clients' files describe.</summary>
internal sealed class LibraryTypes
{
    private readonly List<(INamedTypeSymbol Symbol, LibraryEntry Entry)> _entries = [];
    private readonly HashSet<string> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, INamedTypeSymbol> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _holders = new(StringComparer.Ordinal);

    public LibraryTypes(Compilation compilation)
    {
        foreach (var client in EmbeddedKnowledge.Instance.Clients())
        {
            foreach (var type in client.CSharp)
            {
                if (type.Beside.Count > 0 && !type.Beside.Any(b => compilation.GetTypeByMetadataName(b) is not null))
                    continue;

                foreach (var name in type.Types)
                {
                    if (compilation.GetTypeByMetadataName(name) is { } symbol)
                        Add(symbol, new(type, client.Id));
                }
            }
        }
    }

    /// <summary>Whether a type is one of them, and not one that derives from it.</summary>
    public bool Has(ITypeSymbol type) => _entries.Exists(e => SymbolEqualityComparer.Default.Equals(e.Symbol, type.OriginalDefinition));

    /// <summary>What is known of objects of a type; null where nothing is.</summary>
    public LibraryEntry? OfType(ITypeSymbol type)
    {
        for (var current = type; _entries.Count > 0 && current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var (symbol, entry) in _entries)
            {
                if (entry.Type.Method is null && SymbolEqualityComparer.Default.Equals(symbol, current.OriginalDefinition) && entry.Type.Needs.All(n => !symbol.GetMembers(n).IsEmpty))
                    return entry;
            }
        }

        return null;
    }

    /// <summary>What holds the names under which a library stores values, among them this one; null for any other text.</summary>
    public INamedTypeSymbol? HolderOf(string key) => _keys.TryGetValue(key, out var holder) ? holder : null;

    /// <summary>Whether a type of this name may hold such names.</summary>
    public bool HasHolder(string name) => _holders.Contains(name);

    /// <summary>Whether a method of this name may be one of theirs.</summary>
    public bool HasMethod(string name) => _methods.Contains(name);

    /// <summary>What is known of a method; null where nothing is.</summary>
    public LibraryEntry? OfMethod(IMethodSymbol method)
    {
        if (!HasMethod(method.Name))
            return null;

        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        foreach (var (symbol, entry) in _entries)
        {
            if (entry.Type.Method == method.Name && SymbolEqualityComparer.Default.Equals(symbol, declared.ContainingType)
                && entry.Type.Needs.All(n => declared.Parameters.Any(p => p.Name == n)))
                return entry;
        }

        return null;
    }

    private void Add(INamedTypeSymbol symbol, LibraryEntry entry)
    {
        _entries.Add((symbol, entry));
        if (entry.Type.Method is { } method)
            _methods.Add(method);
        if (!entry.Type.IsKeyed)
            return;

        _holders.Add(symbol.Name);
        foreach (var member in entry.Type.Members)
        {
            if (!_keys.ContainsKey(member.Name))
                _keys.Add(member.Name, symbol);
        }
    }
}
