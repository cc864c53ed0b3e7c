using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Tells which type names of one file mean a client or a class of settings. A name is bound alone, without the body around it.</summary>
internal sealed class MailTypeNames(SemanticModel model, CompilationFacts facts)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether an object of the type, or of a type that it is made of, may be a way to submit mail.</summary>
    /// <param name="type">The name as it is written.</param>
    /// <param name="position">A place outside of any body where the name means the same.</param>
    public bool AreMail(TypeSyntax type, int position)
    {
        if (type is PredefinedTypeSyntax)
            return false;

        var name = type.ToString();
        if (_known.TryGetValue(name, out var isMail))
            return isMail;

        isMail = IsMail(model.GetSpeculativeSymbolInfo(position, type, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol as ITypeSymbol);
        _known.Add(name, isMail);
        return isMail;
    }

    /// <summary>Whether a field, property, parameter or static class of this name may be a way to submit mail; null where there is none.</summary>
    public bool? IsMailMember(string name, int position)
    {
        foreach (var symbol in model.LookupSymbols(position, null, name))
        {
            var type = symbol switch
            {
                IFieldSymbol field => field.Type,
                IPropertySymbol property => property.Type,
                IParameterSymbol parameter => parameter.Type,
                ITypeSymbol itself => itself,
                _ => null,
            };
            if (type is not null)
                return IsMail(type);
        }

        return null;
    }

    /// <summary>Whether a library has a method of this name that configures mail.</summary>
    public bool AreMailMethod(string name) => facts.IsLibraryMethod(name);

    /// <summary>Whether a name may be that of a type which holds the names of stored settings.</summary>
    public bool AreKeys(string name) => facts.IsHolder(name);

    private bool IsMail(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { IsGenericType: true } generic => facts.KindOf(generic).IsSubmission() || generic.TypeArguments.Any(IsMail),
        IArrayTypeSymbol array => IsMail(array.ElementType),
        { } other => facts.KindOf(other).IsSubmission() || facts.IsTold(other),
        _ => false,
    };
}
