using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Which names a class writes to outside its constructors. By text alone: too many names only make it more silent.</summary>
internal sealed class ClassWrites
{
    private readonly Dictionary<string, List<MethodDeclarationSyntax>> _assigners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ExpressionSyntax>> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _loose = new(StringComparer.Ordinal);
    private readonly HashSet<string> _looseMembers = new(StringComparer.Ordinal);
    private readonly string _type;
    private MethodDeclarationSyntax? _method;
    private bool _isConstructor;

    private ClassWrites(string type) => _type = type;

    /// <summary>Which variables of the class other code may get hold of.</summary>
    public ClassLeaks Leaks { get; } = new();

    /// <param name="type">The part of the class that is read.</param>
    /// <param name="symbol">The class with all its parts.</param>
    /// <param name="cancellation">Stops the look at other parts.</param>
    public static ClassWrites Of(TypeDeclarationSyntax type, INamedTypeSymbol symbol, CancellationToken cancellation)
    {
        var writes = new ClassWrites(symbol.Name);
        foreach (var member in type.Members)
            writes.AddAll(member, member as MethodDeclarationSyntax, member is ConstructorDeclarationSyntax);
        foreach (var part in symbol.DeclaringSyntaxReferences)
        {
            if (part.SyntaxTree != type.SyntaxTree || part.Span != type.Span)
                writes.AddAll(part.GetSyntax(cancellation), null, false);
        }

        return writes;
    }

    public bool Assigns(string name) => _assigners.ContainsKey(name) || _loose.Contains(name);

    /// <summary>The methods that give a variable a value of their own.</summary>
    public IReadOnlyList<MethodDeclarationSyntax> AssignersOf(string name) => _assigners.TryGetValue(name, out var methods) ? methods : [];

    /// <summary>Whether a variable is written where running the methods does not show it: by reference, step by step, in another part of the class.</summary>
    public bool IsLoose(string name) => _loose.Contains(name);

    /// <summary>Where a member of that name of some object is written.</summary>
    public IReadOnlyList<ExpressionSyntax> MemberWrites(string name) => _members.TryGetValue(name, out var writes) ? writes : [];

    /// <summary>The members of objects that are written where running the methods does not show it.</summary>
    /// <param name="variable">What holds the object. If the class gives it to others, it may be written under any name.</param>
    public IEnumerable<string> UnseenMembers(string variable) => Leaks.AreGiven(variable) ? _members.Keys : _looseMembers;

    private void AddAll(SyntaxNode root, MethodDeclarationSyntax? method, bool isConstructor)
    {
        (_method, _isConstructor) = (method, isConstructor);
        foreach (var node in root.DescendantNodes())
        {
            Leaks.Add(node);
            switch (node)
            {
                case AssignmentExpressionSyntax assignment:
                    Assign(assignment.Left, assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression));
                    break;
                case ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None):
                    Assign(argument.Expression, false);
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } step:
                    Assign(step.Operand, false);
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } step:
                    Assign(step.Operand, false);
                    break;
            }
        }
    }

    private void Assign(ExpressionSyntax target, bool isPlain)
    {
        if (_isConstructor)
            return;

        if (target is TupleExpressionSyntax tuple)
        {
            foreach (var argument in tuple.Arguments)
                Assign(argument.Expression, isPlain);
        }
        else if (ClassLeaks.NameOf(target) is { } name)
        {
            if (!IsOfAnother(target))
                AssignVariable(name, isPlain);
        }
        else if (target is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member })
        {
            AssignMember(member, target);
        }
        else if (target is MemberBindingExpressionSyntax { Name.Identifier.ValueText: var bound })
        {
            AssignMember(bound, target);
        }
    }

    // new SmtpClient { Port = 587 } writes to the new object.
    private bool IsOfAnother(ExpressionSyntax target) =>
        target.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax { Type: var created } } }
        && created.ToString().IndexOf(_type, StringComparison.Ordinal) < 0;

    private void AssignVariable(string name, bool isPlain)
    {
        if (!isPlain || _method is null)
        {
            _loose.Add(name);
            return;
        }

        if (!_assigners.TryGetValue(name, out var methods))
            _assigners.Add(name, methods = []);
        if (methods.Count == 0 || methods[methods.Count - 1] != _method)
            methods.Add(_method);
    }

    private void AssignMember(string name, ExpressionSyntax target)
    {
        if (!_members.TryGetValue(name, out var writes))
            _members.Add(name, writes = []);
        writes.Add(target);
        if (_method is null)
            _looseMembers.Add(name);
    }
}
