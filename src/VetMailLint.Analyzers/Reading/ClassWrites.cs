using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Which names a class writes to, or hands on, outside its constructors. By text alone: too many names only make it more silent.</summary>
internal sealed class ClassWrites
{
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leaked = new(StringComparer.Ordinal);

    public bool Assigns(string name) => _assigned.Contains(name);

    public bool AssignsMember(string name) => _members.Contains(name);

    /// <summary>Whether a member of the class calls a method by that name.</summary>
    public bool Calls(string name) => _called.Contains(name);

    public bool Leaks(string name) => _leaked.Contains(name);

    public static ClassWrites Of(TypeDeclarationSyntax type)
    {
        var writes = new ClassWrites();
        foreach (var member in type.Members)
        {
            if (member is BaseTypeDeclarationSyntax)
                continue;

            var isConstructor = member is ConstructorDeclarationSyntax;
            foreach (var node in member.DescendantNodes())
                writes.Add(node, isConstructor);
        }

        return writes;
    }

    private void Add(SyntaxNode node, bool isConstructor)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax assignment:
                Leak(assignment.Right);
                if (!isConstructor)
                    Assign(assignment.Left);
                break;
            case ArgumentSyntax argument:
                Leak(argument.Expression);
                if (!isConstructor && !argument.RefKindKeyword.IsKind(SyntaxKind.None))
                    Assign(argument.Expression);
                break;
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax called }:
                _called.Add(called.Identifier.ValueText);
                break;
            case ReturnStatementSyntax { Expression: { } returned }:
                Leak(returned);
                break;
            case ArrowExpressionClauseSyntax arrow:
                Leak(arrow.Expression);
                break;
            case EqualsValueClauseSyntax value:
                Leak(value.Value);
                break;
            case PostfixUnaryExpressionSyntax step when !isConstructor:
                Assign(step.Operand);
                break;
            case PrefixUnaryExpressionSyntax step when !isConstructor:
                Assign(step.Operand);
                break;
        }
    }

    private void Assign(ExpressionSyntax target)
    {
        if (target is IdentifierNameSyntax name)
        {
            // Inside an initialiser the name is a member of the new object.
            _assigned.Add(name.Identifier.ValueText);
        }
        else if (target is MemberAccessExpressionSyntax access)
        {
            (access.Expression is ThisExpressionSyntax ? _assigned : _members).Add(access.Name.Identifier.ValueText);
        }
    }

    private void Leak(ExpressionSyntax expression)
    {
        if (expression is IdentifierNameSyntax name)
            _leaked.Add(name.Identifier.ValueText);
        else if (expression is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access)
            _leaked.Add(access.Name.Identifier.ValueText);
    }
}
