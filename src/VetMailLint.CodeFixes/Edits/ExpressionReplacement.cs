using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.CodeFixes.Edits;

/// <summary>Writes another expression in the place of one.</summary>
internal static class ExpressionReplacement
{
    /// <summary>The changes, or null where the new expression cannot stand there.</summary>
    public static IReadOnlyList<TextChange>? Of(CodePlace place, TextSpan span, string parameter, string text)
    {
        if (place.Find(span) is not { } old || IsShared(place, old))
            return null;

        var expression = SyntaxFactory.ParseExpression(text);
        if (place.Model.GetTypeInfo(old, place.Cancellation).ConvertedType is { } target && place.Takes(target, span.Start, expression))
            return [new(span, text)];

        // Connect(host, port, useSsl: true) has an overload that takes SecureSocketOptions.
        if (old.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument || !HasOverload(place, call, argument, parameter, expression))
            return null;

        return argument.NameColon is { Name: var name } ? [new(name.Span, parameter), new(span, text)] : [new(span, text)];
    }

    // A condition such as `port == 465` gives two ways their values, and a repair is of one.
    private static bool IsShared(CodePlace place, ExpressionSyntax old) =>
        place.Model.GetTypeInfo(old, place.Cancellation).Type?.SpecialType == SpecialType.System_Boolean
        && !place.Model.GetConstantValue(old, place.Cancellation).HasValue;

    private static bool HasOverload(CodePlace place, InvocationExpressionSyntax call, ArgumentSyntax argument, string parameter, ExpressionSyntax expression)
    {
        var index = call.ArgumentList.Arguments.IndexOf(argument);
        if (place.Model.GetSymbolInfo(call, place.Cancellation).Symbol is not IMethodSymbol method)
            return false;

        foreach (var other in method.ContainingType.GetMembers(method.Name))
        {
            if (other is IMethodSymbol overload && overload.Parameters.Length == method.Parameters.Length && index < overload.Parameters.Length
                && overload.Parameters.FirstOrDefault(p => p.Name == parameter) is { } taker
                && (argument.NameColon is not null || taker.Ordinal == index)
                && place.Takes(taker.Type, argument.SpanStart, expression))
                return true;
        }

        return false;
    }
}
