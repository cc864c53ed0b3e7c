using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Fills a new object by what its constructor does: a library's by what its parameters mean, one of this file by running it.</summary>
internal sealed class ConstructorReader(FlowContext flow)
{
    public void Run(int id, ObjectKind kind, IObjectCreationOperation creation, Arguments arguments)
    {
        var type = creation.Type!;
        if (kind == ObjectKind.Settings || flow.Facts.IsLibrary(type))
            flow.Libraries.Create(id, kind, type, arguments);
        if (creation.Constructor is not { } constructor || flow.Facts.IsLibrary(type))
            return;

        if (BodyOf(constructor) is { } body)
            RunBody(id, constructor, body, arguments, creation.Syntax);
        else if (kind != ObjectKind.Settings && !constructor.IsImplicitlyDeclared)
            // A class of one's own may set anything in a constructor that is not here.
            flow.Update(id, o => o with { IsEscaped = true, Members = o.Members.Clear() });
    }

    /// <summary>What a primary constructor hands to the class it derives from.</summary>
    public IOperation? BaseCallOf(SyntaxNode type) =>
        type is TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax call, ..] } ? flow.OperationOf(call) : null;

    private IOperation? BodyOf(IMethodSymbol constructor)
    {
        if (constructor.DeclaringSyntaxReferences is not [{ } reference] || reference.SyntaxTree != flow.Model.SyntaxTree || flow.Frame.Depth >= CallReader.MaxDepth)
            return null;

        var node = reference.GetSyntax(flow.Cancellation);
        return node is ConstructorDeclarationSyntax ? flow.OperationOf(node) : BaseCallOf(node);
    }

    private void RunBody(int id, IMethodSymbol constructor, IOperation body, Arguments arguments, SyntaxNode node)
    {
        var outer = flow.This;
        flow.This = id;
        flow.Calls.Inline(constructor, body, arguments, node);
        flow.This = outer;
    }
}
