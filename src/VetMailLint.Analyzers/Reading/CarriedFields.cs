using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Reading;

/// <summary>The private fields that the methods of a class write, as far as those that have to do with mail rest on them.</summary>
internal sealed class CarriedFields
{
    /// <summary>A method that writes one field may rest on another.</summary>
    private const int Rounds = 2;

    private readonly ClassWrites _writes;
    private readonly ClassCalls _calls;
    private readonly FlowContext _flow;
    private readonly List<CarriedField> _fields = [];
    private readonly HashSet<MemberDeclarationSyntax> _feeders = [];

    private CarriedFields(ClassWrites writes, ClassCalls calls, FlowContext flow) => (_writes, _calls, _flow) = (writes, calls, flow);

    public IReadOnlyList<CarriedField> All => _fields;

    public static CarriedFields Of(TypeDeclarationSyntax type, ClassMembers members, ClassWrites writes, ClassCalls calls, FlowContext flow)
    {
        var fields = new CarriedFields(writes, calls, flow);
        var open = CandidatesOf(type).Where(c => writes.AssignersOf(c.Name).Count > 0 && !writes.IsLoose(c.Name)).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, declaration) in open.FindAll(c => members.Use(c.Name) || calls.MentionsOf(c.Name).Any(fields._feeders.Contains)))
            {
                open.Remove((name, declaration));
                fields.Add(name, declaration);
            }
        }

        return fields;
    }

    public bool Have(string name) => _fields.Exists(f => f.Symbol.Name == name);

    /// <summary>Whether a member of the class writes the variable of another object of it.</summary>
    public static bool IsWrittenFromOutside(ISymbol symbol, ClassWrites writes, FlowContext flow)
    {
        foreach (var write in writes.MemberWrites(symbol.Name))
        {
            if (write.SyntaxTree != flow.Model.SyntaxTree || SymbolEqualityComparer.Default.Equals(flow.Model.GetSymbolInfo(write, flow.Cancellation).Symbol, symbol))
                return true;
        }

        return false;
    }

    private static IEnumerable<(string Name, SyntaxNode Declaration)> CandidatesOf(TypeDeclarationSyntax type)
    {
        foreach (var member in type.Members)
        {
            if (member is FieldDeclarationSyntax field)
            {
                foreach (var variable in field.Declaration.Variables)
                    yield return (variable.Identifier.ValueText, variable);
            }
            else if (member is PropertyDeclarationSyntax { AccessorList: { } accessors } property && accessors.Accessors.All(a => a is { Body: null, ExpressionBody: null }))
            {
                yield return (property.Identifier.ValueText, property);
            }
        }
    }

    private void Add(string name, SyntaxNode declaration)
    {
        if (_flow.Model.GetDeclaredSymbol(declaration, _flow.Cancellation) is not { DeclaredAccessibility: Accessibility.Private } symbol
            || IsWrittenFromOutside(symbol, _writes, _flow)
            || _calls.EntriesOf(_writes.AssignersOf(name)) is not { } entries)
            return;

        var feeders = new List<MethodDeclarationSyntax>();
        foreach (var entry in entries)
        {
            if (entry is MethodDeclarationSyntax method)
                feeders.Add(method);
            else if (entry is not ConstructorDeclarationSyntax)
                return;
        }

        feeders.Sort((left, right) => left.SpanStart.CompareTo(right.SpanStart));
        _fields.Add(new(symbol, declaration, feeders));
        _feeders.UnionWith(feeders);
    }
}
