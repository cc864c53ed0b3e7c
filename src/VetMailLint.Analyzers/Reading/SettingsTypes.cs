using Microsoft.CodeAnalysis;
using VetMailLint.Config.Binding;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Tells the classes of a project that hold mail settings from all others, by their members.</summary>
internal sealed class SettingsTypes(ObjectReader objects, NamedTypes named)
{
    private static readonly string[] Deeds = ["Send", "Connect", "Authenticate", "Deliver"];

    private static readonly string[] Verbs = ["With", "Use", "Set", "And", "Add"];

    private static readonly string[] ForeignRoots = ["System", "Microsoft", "MailKit", "MimeKit", "Windows"];

    public bool IsSettings(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsAnonymousType: false, IsTupleType: false }
            || type.Name is "SmtpClient" || IsForeign(type))
            return false;

        if (named.Has(type))
            return true;

        var members = new List<string>();
        var (constants, steps, doesMore) = (new List<string>(), new List<string>(), false);
        foreach (var member in MembersOf(type))
        {
            // What sends is no settings, however its properties are called.
            if (member is IMethodSymbol method && IsDeed(method))
                return false;
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false } own)
                doesMore |= !IsStep(own, steps);
            if (member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false })
                members.Add(member.Name);
            else if (member is IFieldSymbol { IsConst: true, IsImplicitlyDeclared: false })
                constants.Add(member.Name);
        }

        var name = string.Concat(NamesOf(type));
        if (steps.Count > 1 && objects.MayHoldSettings(name, steps))
            return true;
        // Constants of a class that does something are values of its own.
        if (!doesMore)
            members.AddRange(constants);

        return members.Count > 1 && objects.MayHoldSettings(name, members);
    }

    /// <summary>Whether a class that sends is told its settings when it is made: its constructor's parameters are called like them.</summary>
    public bool IsTold(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class, IsStatic: false, DeclaringSyntaxReferences.IsEmpty: false } || !type.GetMembers().Any(m => m is IMethodSymbol method && IsDeed(method)))
            return false;

        var name = string.Concat(NamesOf(type));
        return type.InstanceConstructors.Any(c => c.Parameters.Length > 1 && objects.MayHoldSettings(name, c.Parameters.Select(p => p.Name))
            && (IsOfMail(name) || c.Parameters.Any(p => IsOfMail(p.Name))));
    }

    /// <summary>The member that a builder's method sets: <c>Port</c> of <c>B WithPort(int port)</c>; null for any other method.</summary>
    public static string? StepOf(IMethodSymbol method)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, IsStatic: false, Parameters.Length: 1 }
            || !SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType))
            return null;

        foreach (var verb in Verbs)
        {
            if (method.Name.Length > verb.Length && method.Name.StartsWith(verb, StringComparison.Ordinal) && char.IsUpper(method.Name[verb.Length]))
                return method.Name.Substring(verb.Length);
        }

        return null;
    }

    /// <summary>The names of the types around the members, the outermost first. What the user names is about mail, whatever it is called.</summary>
    public IReadOnlyList<string> PathOf(ITypeSymbol type) => type is INamedTypeSymbol own && named.Has(own) ? ["Smtp", .. NamesOf(type)] : NamesOf(type);

    private static List<string> NamesOf(ITypeSymbol type)
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

    /// <summary>Whether a type holds its values itself and not in its instances.</summary>
    public static bool IsStatic(ITypeSymbol type)
    {
        foreach (var member in MembersOf(type))
        {
            if (member is IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false })
                return false;
        }

        return true;
    }

    private static bool IsOfMail(string name) =>
        name.IndexOf("mail", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("smtp", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsStep(IMethodSymbol method, List<string> steps)
    {
        if (StepOf(method) is not { } member)
            return false;

        steps.Add(member);
        return true;
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
