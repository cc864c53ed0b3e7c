using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace VetMailLint.Analyzers.Reading;

/// <summary>A private field or property that methods of its class write.</summary>
/// <param name="Symbol">The field or property.</param>
/// <param name="Declaration">Where it is declared.</param>
/// <param name="Feeders">The methods by which control comes to whatever writes it, in their order; none where only constructors lead there.</param>
internal sealed record CarriedField(ISymbol Symbol, SyntaxNode Declaration, IReadOnlyList<MethodDeclarationSyntax> Feeders);
