using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.CodeFixes.Edits;

/// <summary>Gives a call one more argument, by position where the others are given so.</summary>
internal static class ArgumentAddition
{
    /// <summary>The change, or null where the call cannot take it.</summary>
    public static IReadOnlyList<TextChange>? Of(CodePlace place, TextSpan span, string parameter, string text)
    {
        if (place.Find(span) is not InvocationExpressionSyntax { ArgumentList: { Arguments: var arguments } list } call || arguments.Count == 0
            || place.Model.GetSymbolInfo(call, place.Cancellation).Symbol is not IMethodSymbol method
            || method.Parameters.FirstOrDefault(p => p.Name == parameter) is not { IsOptional: true } taker
            || arguments.Any(a => a.NameColon?.Name.Identifier.ValueText == parameter))
            return null;

        var isNamed = taker.Ordinal != arguments.Count || arguments.Any(a => a.NameColon is not null);
        var last = arguments[arguments.Count - 1];
        var own = place.AreOnOneLine(list.OpenParenToken.SpanStart, last.SpanStart)
            ? " "
            : place.LineEndAt(last.SpanStart) + place.IndentAt(last.SpanStart);
        return [new(new(last.Span.End, 0), $",{own}{(isNamed ? parameter + ": " : "")}{text}")];
    }
}
