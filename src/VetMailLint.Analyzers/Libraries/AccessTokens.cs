using Microsoft.CodeAnalysis;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>Tells what the OAuth libraries of Microsoft and Google call an access token, by symbol.</summary>
internal static class AccessTokens
{
    private static readonly string[] Libraries = ["Microsoft.Identity.Client", "Google.Apis.Auth", "Azure.Core"];

    /// <summary>Whether a value is what such a library gave out as a token.</summary>
    public static bool IsOne(FlowContext flow, Value value)
    {
        if (value is not { Kind: ValueKind.Unknown, Node: { } node } || node.SyntaxTree != flow.Model.SyntaxTree)
            return false;

        return flow.Model.GetSymbolInfo(node, flow.Cancellation).Symbol is { Name: "AccessToken" or "Token" or "GetAccessTokenForRequestAsync", ContainingType: { } type }
            && Array.Exists(Libraries, library => type.ContainingNamespace.ToDisplayString().StartsWith(library, StringComparison.Ordinal));
    }
}
