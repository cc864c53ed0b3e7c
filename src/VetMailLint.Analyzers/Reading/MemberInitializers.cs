using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Runs the initialisers of those fields and properties that the members which have to do with mail use.</summary>
internal sealed class MemberInitializers(TypeDeclarationSyntax type, ClassMembers members, CarriedFields fields, FlowContext flow)
{
    /// <summary>Tables of data are no settings.</summary>
    private const int LongestInitializer = 2_000;

    public void Run()
    {
        foreach (var member in type.Members)
        {
            if (member is FieldDeclarationSyntax field)
            {
                foreach (var variable in field.Declaration.Variables.Where(v => members.AreRoot(field) || IsUsed(v.Identifier.ValueText)))
                    Initialize(variable.Initializer, flow.Model.GetDeclaredSymbol(variable, flow.Cancellation));
            }
            else if (member is PropertyDeclarationSyntax { Initializer: { } initializer } property && (members.AreRoot(property) || IsUsed(property.Identifier.ValueText)))
            {
                Initialize(initializer, flow.Model.GetDeclaredSymbol(property, flow.Cancellation));
            }
        }
    }

    private bool IsUsed(string name) => members.Use(name) || fields.Have(name);

    private void Initialize(EqualsValueClauseSyntax? initializer, ISymbol? symbol)
    {
        if (initializer is null || symbol is null or IFieldSymbol { IsConst: true } || initializer.Span.Length > LongestInitializer)
            return;

        if (flow.OperationOf(initializer) is ISymbolInitializerOperation { Value: { } value })
            flow.Assign(symbol, flow.Expressions.Read(value));
    }
}
