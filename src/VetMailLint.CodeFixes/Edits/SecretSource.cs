using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.CodeFixes.Edits;

/// <summary>Where a password can come from instead of a literal.</summary>
internal static class SecretSource
{
    private const string Variable = "SMTP_PASSWORD";

    private const string Key = "Smtp:Password";

    /// <summary>The repairs of the password at a span, by their titles.</summary>
    public static IEnumerable<(string Title, IReadOnlyList<TextChange> Changes)> Of(CodePlace place, TextSpan span)
    {
        if (place.Find(span) is not { } literal
            || place.Model.GetTypeInfo(literal, place.Cancellation).ConvertedType?.SpecialType != SpecialType.System_String
            || ConstantPlace.Opened(place, literal) is not { } opened)
            yield break;

        if (opened.Count == 0 && ConfigurationAt(place, literal) is { } configuration)
            yield return ($"Read the password from the configuration ({Key})", [new(span, Asked($"{configuration}[\"{Key}\"]", Key, literal, place))]);

        var read = Asked($"global::System.Environment.GetEnvironmentVariable(\"{Variable}\")", Variable, literal, place);
        yield return ($"Read the password from the environment variable {Variable}", [.. opened, new(span, read)]);
    }

    // What an object begins with may be replaced later; what is used at once has to be there.
    private static string Asked(string read, string name, ExpressionSyntax literal, CodePlace place)
    {
        var isInitial = literal.Parent is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } };
        if (isInitial)
            return place.Model.GetNullableContext(literal.SpanStart).AnnotationsEnabled() ? read + " ?? \"\"" : read;

        var asked = $"{read} ?? throw new global::System.InvalidOperationException(\"{name} is not set.\")";
        return literal.Parent is ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax ? asked : $"({asked})";
    }

    private static string? ConfigurationAt(CodePlace place, ExpressionSyntax literal)
    {
        var isStatic = literal.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) is { } member && member.Modifiers.Any(SyntaxKind.StaticKeyword);
        // An initialiser of a member runs before there is one to ask.
        if (literal.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is null && literal.FirstAncestorOrSelf<GlobalStatementSyntax>() is null)
            return null;

        foreach (var symbol in place.Model.LookupSymbols(literal.SpanStart))
        {
            var type = symbol switch
            {
                ILocalSymbol local when local.Locations[0].SourceSpan.End < literal.SpanStart => local.Type,
                IParameterSymbol parameter => parameter.Type,
                IFieldSymbol field when field.IsStatic || !isStatic => field.Type,
                IPropertySymbol { GetMethod: not null } property when property.IsStatic || !isStatic => property.Type,
                _ => null,
            };
            if (type is { Name: "IConfiguration" or "IConfigurationRoot" or "ConfigurationManager" } && type.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Configuration")
                return symbol.Name;
        }

        return null;
    }
}
