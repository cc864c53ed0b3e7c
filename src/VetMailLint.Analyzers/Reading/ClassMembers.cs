using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Parts the members of a class that have to do with mail from all others.</summary>
internal sealed class ClassMembers
{
    /// <summary>A helper is called by one that is called by one; that far calls are followed.</summary>
    private const int Rounds = CallReader.MaxDepth;

    private readonly HashSet<MemberDeclarationSyntax> _roots = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private ClassMembers(TypeDeclarationSyntax type, MailDeeds deeds)
    {
        foreach (var member in type.Members)
        {
            if (member is not BaseTypeDeclarationSyntax && deeds.AreIn(member))
                Add(member);
        }

        if (_roots.Count == 0)
            return;

        for (var round = 0; round < Rounds && AddCallers(type); round++)
        {
        }

        for (var round = 0; round < Rounds && UseMore(type); round++)
        {
        }
    }

    /// <summary>Whether anything in the class has to do with mail.</summary>
    public bool AreAny => _roots.Count > 0;

    public static ClassMembers Of(TypeDeclarationSyntax type, MailDeeds deeds) => new(type, deeds);

    /// <summary>Whether a member creates or sets what mail is sent with, or calls one that does.</summary>
    public bool AreRoot(MemberDeclarationSyntax member) => _roots.Contains(member);

    /// <summary>Whether one of them mentions the name.</summary>
    public bool Use(string name) => _used.Contains(name);

    private void Add(MemberDeclarationSyntax member)
    {
        _roots.Add(member);
        foreach (var name in NamesOf(member))
            _names.Add(name);
        foreach (var node in member.DescendantNodes())
        {
            if (node is SimpleNameSyntax name)
                _used.Add(name.Identifier.ValueText);
        }
    }

    private bool AddCallers(TypeDeclarationSyntax type)
    {
        var count = _roots.Count;
        foreach (var member in type.Members)
        {
            if (member is not BaseTypeDeclarationSyntax && !_roots.Contains(member) && Mentions(member))
                Add(member);
        }

        return _roots.Count > count;
    }

    private bool Mentions(MemberDeclarationSyntax member)
    {
        foreach (var node in member.DescendantNodes())
        {
            if (node is SimpleNameSyntax name && _names.Contains(name.Identifier.ValueText))
                return true;
        }

        return false;
    }

    // What helpers use is used.
    private bool UseMore(TypeDeclarationSyntax type)
    {
        var count = _used.Count;
        foreach (var member in type.Members)
        {
            if (member is not BaseMethodDeclarationSyntax and not PropertyDeclarationSyntax || _roots.Contains(member) || !NamesOf(member).Exists(_used.Contains))
                continue;

            foreach (var node in member.DescendantNodes())
            {
                if (node is SimpleNameSyntax name)
                    _used.Add(name.Identifier.ValueText);
            }
        }

        return _used.Count > count;
    }

    private static List<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        BaseFieldDeclarationSyntax field => [.. field.Declaration.Variables.Select(v => v.Identifier.ValueText)],
        _ => [],
    };
}
