using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace VetMailLint.Analyzers.Reading;

/// <summary>The classes that the user names as mail settings: <c>vetmaillint.settings_types = Acme.Post, Relay</c>.</summary>
internal sealed class NamedTypes(AnalyzerConfigOptionsProvider options)
{
    private const string Key = "vetmaillint.settings_types";

    private static readonly char[] Separators = [',', ';', ' '];

    private static readonly SymbolDisplayFormat Format = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    public bool Has(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (IsIn(options.GetOptions(reference.SyntaxTree), type))
                return true;
        }

        return IsIn(options.GlobalOptions, type);
    }

    private static bool IsIn(AnalyzerConfigOptions options, INamedTypeSymbol type)
    {
        if (!options.TryGetValue(Key, out var names))
            return false;

        foreach (var name in names.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == type.Name || name == type.OriginalDefinition.ToDisplayString(Format))
                return true;
        }

        return false;
    }
}
