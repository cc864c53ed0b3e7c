using Microsoft.CodeAnalysis;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>Names the members of enumerations.</summary>
internal static class Enumerations
{
    /// <summary>The name of the member that a constant is, or null.</summary>
    public static string? NameOf(Value value)
    {
        if (value is not { Kind: ValueKind.Constant, Constant: { } constant, Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type })
            return null;

        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant))
                return field.Name;
        }

        return null;
    }
}
