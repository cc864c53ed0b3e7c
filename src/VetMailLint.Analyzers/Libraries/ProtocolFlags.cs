using System.Globalization;
using Microsoft.CodeAnalysis;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>The flags of <c>SslProtocols</c> and <c>SecurityProtocolType</c>, which are the same numbers.</summary>
internal static class ProtocolFlags
{
    private static readonly (int Flag, int Version)[] Versions = [(0x3000, 13), (0xC00, 12), (0x300, 11), (0xC0, 10), (0x30, 3), (0xC, 2)];

    /// <summary>The highest version times ten; zero where the system chooses, null where the value is not known.</summary>
    public static int? Highest(Value value)
    {
        if (value is not { Kind: ValueKind.Constant, Constant: { } constant, Type.TypeKind: TypeKind.Enum })
            return null;

        var flags = Convert.ToInt64(constant, CultureInfo.InvariantCulture);
        foreach (var (flag, version) in Versions)
        {
            if ((flags & flag) != 0)
                return version;
        }

        return flags == 0 ? 0 : null;
    }

    /// <summary>The member that leaves the choice to the system, or TLS 1.2 where a framework has none.</summary>
    public static string? SafeWord(ITypeSymbol? type)
    {
        if (type is null)
            return null;

        string? safe = null;
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true } field)
                continue;
            if (Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture) == 0)
                return $"{type.ToDisplayString()}.{field.Name}";
            if (field.Name == "Tls12")
                safe = $"{type.ToDisplayString()}.Tls12";
        }

        return safe;
    }
}
