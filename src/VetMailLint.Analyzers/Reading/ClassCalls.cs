using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Which members of a class call and mention which others. By name alone: overloads count as one.</summary>
internal sealed class ClassCalls
{
    /// <summary>More ways than these to one member are not told apart.</summary>
    private const int MostEntries = 32;

    private readonly Dictionary<string, List<MemberDeclarationSyntax>> _callers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MemberDeclarationSyntax>> _mentions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _handed = new(StringComparer.Ordinal);

    private ClassCalls()
    {
    }

    /// <param name="type">The part of the class that is read.</param>
    /// <param name="symbol">The class with all its parts.</param>
    /// <param name="cancellation">Stops the look at other parts.</param>
    public static ClassCalls Of(TypeDeclarationSyntax type, INamedTypeSymbol symbol, CancellationToken cancellation)
    {
        var calls = new ClassCalls();
        foreach (var member in type.Members)
        {
            foreach (var node in member.DescendantNodes())
            {
                if (node is SimpleNameSyntax name)
                    calls.Add(name, member);
            }
        }

        foreach (var part in symbol.DeclaringSyntaxReferences)
        {
            if (part.SyntaxTree == type.SyntaxTree && part.Span == type.Span)
                continue;
            foreach (var node in part.GetSyntax(cancellation).DescendantNodes())
            {
                if (node is SimpleNameSyntax name)
                    calls._handed.Add(name.Identifier.ValueText);
            }
        }

        return calls;
    }

    /// <summary>The members that mention a name.</summary>
    public IReadOnlyList<MemberDeclarationSyntax> MentionsOf(string name) => _mentions.TryGetValue(name, out var members) ? members : [];

    /// <summary>Whether nothing but calls of the class itself runs a method.</summary>
    public bool AreAllOf(MethodDeclarationSyntax method) =>
        IsPrivate(method) && _callers.ContainsKey(method.Identifier.ValueText) && !_handed.Contains(method.Identifier.ValueText);

    /// <summary>
    /// The members by which control comes to some of the class: themselves, or those that call them where nothing else does; null where
    /// they are too many, or running them would not lead there.
    /// </summary>
    public HashSet<MemberDeclarationSyntax>? EntriesOf(IEnumerable<MemberDeclarationSyntax> members)
    {
        var entries = new HashSet<MemberDeclarationSyntax>();
        var seen = new HashSet<MemberDeclarationSyntax>();
        var open = new Queue<(MemberDeclarationSyntax Member, int Calls)>(members.Select(m => (m, 0)));
        while (open.Count > 0)
        {
            var (member, count) = open.Dequeue();
            if (!seen.Add(member))
                continue;
            if (seen.Count > MostEntries)
                return null;

            if (member is not MethodDeclarationSyntax method || !AreAllOf(method))
                entries.Add(member);
            else if (count >= CallReader.MaxDepth || method.Span.Length > CallReader.LongestHelper)
                return null;
            else
                _callers[method.Identifier.ValueText].ForEach(caller => open.Enqueue((caller, count + 1)));
        }

        return entries;
    }

    private void Add(SimpleNameSyntax name, MemberDeclarationSyntax member)
    {
        AddTo(_mentions, name, member);
        var whole = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access && access.Name == name ? access : (ExpressionSyntax)name;
        if (whole.Parent is InvocationExpressionSyntax call && call.Expression == whole)
            AddTo(_callers, name, member);
        else
            _handed.Add(name.Identifier.ValueText);
    }

    private static void AddTo(Dictionary<string, List<MemberDeclarationSyntax>> table, SimpleNameSyntax name, MemberDeclarationSyntax member)
    {
        if (!table.TryGetValue(name.Identifier.ValueText, out var members))
            table.Add(name.Identifier.ValueText, members = []);
        if (members.Count == 0 || members[members.Count - 1] != member)
            members.Add(member);
    }

    private static bool IsPrivate(MethodDeclarationSyntax method) => !method.Modifiers.Any(m =>
        m.IsKind(SyntaxKind.PublicKeyword) || m.IsKind(SyntaxKind.InternalKeyword) || m.IsKind(SyntaxKind.ProtectedKeyword));
}
