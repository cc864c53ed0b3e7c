using Microsoft.CodeAnalysis;
using VetMailLint.Config.Binding;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Tells the classes of a project that hold mail settings from all others, by their members.</summary>
internal sealed class SettingsTypes(ObjectReader objects)
{
    private static readonly string[] Deeds = ["Send", "Connect", "Authenticate", "Deliver"];

    private static readonly string[] ForeignRoots = ["System", "Microsoft", "MailKit", "MimeKit", "Windows"];

    public bool IsSettings(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsAnonymousType: false, IsTupleType: false }
            || type.Name is "SmtpClient" || IsForeign(type))
            return false;

        var members = new List<string>();
        foreach (var member in MembersOf(type))
        {
            // What sends is no settings, however its properties are called.
            if (member is IMethodSymbol method && IsDeed(method))
                return false;
            if (member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false })
                members.Add(member.Name);
        }

        return members.Count > 1 && objects.MayHoldSettings(string.Concat(PathOf(type)), members);
    }

    /// <summary>The names of the types around the members, the outermost first.</summary>
    public static IReadOnlyList<string> PathOf(ITypeSymbol type)
    {
        var path = new List<string>();
        for (var current = type; current is not null; current = current.ContainingType)
            path.Insert(0, current.Name);

        return path;
    }

    /// <summary>The members of a type and of the classes it derives from.</summary>
    public static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
                yield return member;
        }
    }

    private static bool IsDeed(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary)
            return false;

        foreach (var deed in Deeds)
        {
            if (method.Name.StartsWith(deed, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsForeign(INamedTypeSymbol type)
    {
        var root = type.ContainingNamespace;
        while (root is { ContainingNamespace.IsGlobalNamespace: false })
            root = root.ContainingNamespace;

        return root is not null && ForeignRoots.Contains(root.Name) && type.DeclaringSyntaxReferences.IsEmpty;
    }
}
