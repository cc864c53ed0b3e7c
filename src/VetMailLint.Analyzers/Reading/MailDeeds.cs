using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Whether a body has syntax that can configure or send mail at all: only such bodies are bound.</summary>
internal static class MailDeeds
{
    private static readonly HashSet<string> Members = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "HostName", "Server", "Port", "EnableSsl", "UseSsl", "UseTls", "Ssl", "Tls", "Credentials", "UserName", "User", "Login", "Password", "From", "Sender",
    };

    public static bool AreIn(SyntaxNode body)
    {
        foreach (var node in body.DescendantNodes())
        {
            var isOne = node switch
            {
                ObjectCreationExpressionSyntax creation => IsMail(NameOf(creation.Type)),
                ImplicitObjectCreationExpressionSyntax creation => creation.Initializer is not null || creation.ArgumentList.Arguments.Count > 0,
                AssignmentExpressionSyntax assignment => NameOf(assignment.Left) is var name && (Members.Contains(name) || IsMail(name)),
                InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } call => IsDeed(NameOf(call.Expression)),
                // A server's name is handed to whatever helper there is.
                LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && IsMail(literal.Token.ValueText),
                ConstructorInitializerSyntax => true,
                _ => false,
            };
            if (isOne)
                return true;
        }

        return false;
    }

    /// <summary>Whether a body calls a method by one of the names.</summary>
    public static bool Call(SyntaxNode body, HashSet<string> names)
    {
        foreach (var node in body.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax called } && names.Contains(called.Identifier.ValueText))
                return true;
        }

        return false;
    }

    private static bool IsDeed(string name) =>
        name is "Connect" or "ConnectAsync" or "Authenticate" or "AuthenticateAsync" or "Send" or "SendAsync" or "SendMailAsync" || IsMail(name);

    private static bool IsMail(string name) =>
        name.IndexOf("smtp", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("mail", StringComparison.OrdinalIgnoreCase) >= 0;

    // Of A.B<C>.D the D.
    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        NullableTypeSyntax nullable => NameOf(nullable.ElementType),
        _ => "",
    };
}
