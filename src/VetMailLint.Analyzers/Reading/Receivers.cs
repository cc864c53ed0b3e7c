using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Finds the types of what stands before a dot by the declarations in sight, without binding a body.</summary>
internal sealed class Receivers(MailTypeNames types, TypeDeclarationSyntax? around, SyntaxNode member)
{
    private Dictionary<string, TypeSyntax?>? _locals;

    /// <summary>A place where names of types mean what they mean in the member.</summary>
    public int Position { get; } = around?.OpenBraceToken is { RawKind: not 0, IsMissing: false } brace ? brace.Span.End : member.SpanStart;

    /// <summary>The type that a creation names or is given by its target; null where none is written.</summary>
    public static TypeSyntax? TypeOf(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is ObjectCreationExpressionSyntax named)
            return named.Type;

        var type = creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => declaration.Type,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => method.ReturnType,
            ReturnStatementSyntax { Parent: BlockSyntax { Parent: MethodDeclarationSyntax method } } => method.ReturnType,
            _ => null,
        };
        return type is { IsVar: true } ? null : type;
    }

    /// <summary>Whether an expression is a client or settings; null where its type is written nowhere.</summary>
    public bool? IsMail(ExpressionSyntax expression)
    {
        // A chain of calls begins with what it is about.
        var start = expression;
        while (start is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call })
            start = call.Expression;

        return ReferenceEquals(start, expression) ? IsMailItself(expression) : IsMailItself(start) is true ? true : null;
    }

    private bool? IsMailItself(ExpressionSyntax expression) => expression switch
    {
        ThisExpressionSyntax or BaseExpressionSyntax => null,
        ParenthesizedExpressionSyntax parenthesized => IsMailItself(parenthesized.Expression),
        CastExpressionSyntax cast => types.AreMail(cast.Type, Position),
        PostfixUnaryExpressionSyntax postfix => IsMailItself(postfix.Operand),
        BaseObjectCreationExpressionSyntax creation => TypeOf(creation) is { } type ? types.AreMail(type, Position) : null,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => types.IsMailMember(name.Identifier.ValueText, Position),
        // Settings within settings, or a member of another object: the names of its own members decide.
        MemberAccessExpressionSyntax => null,
        IdentifierNameSyntax name => IsMail(name.Identifier.ValueText),
        _ => null,
    };

    private bool? IsMail(string name)
    {
        if (!(_locals ??= Locals()).TryGetValue(name, out var type))
            return types.IsMailMember(name, Position);

        return type is null ? null : types.AreMail(type, Position);
    }

    private Dictionary<string, TypeSyntax?> Locals()
    {
        var locals = new Dictionary<string, TypeSyntax?>(StringComparer.Ordinal);
        foreach (var node in member.DescendantNodesAndSelf())
        {
            if (node is ParameterSyntax parameter)
                locals[parameter.Identifier.ValueText] = parameter.Type;
            else if (node is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable)
                locals[variable.Identifier.ValueText] = declaration.Type.IsVar ? Created(variable.Initializer?.Value) : declaration.Type;
            else if (node is SingleVariableDesignationSyntax single)
                locals[single.Identifier.ValueText] = single.Parent switch
                {
                    DeclarationPatternSyntax pattern => pattern.Type,
                    DeclarationExpressionSyntax { Type.IsVar: false } declared => declared.Type,
                    _ => null,
                };
            else if (node is ForEachStatementSyntax each)
                locals[each.Identifier.ValueText] = each.Type.IsVar ? null : each.Type;
        }

        return locals;
    }

    private static TypeSyntax? Created(ExpressionSyntax? value) => (value as ObjectCreationExpressionSyntax)?.Type;
}
