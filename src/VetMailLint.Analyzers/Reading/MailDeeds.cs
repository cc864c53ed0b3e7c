using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace VetMailLint.Analyzers.Reading;

/// <summary>
/// Whether a member creates, sets or uses a client or an object of settings: only such members are bound. Names of types are asked what they mean;
/// where the type is written nowhere, the deed itself must look like one.
/// </summary>
internal sealed class MailDeeds(MailTypeNames types, TypeDeclarationSyntax? around, bool isClient)
{
    private static readonly HashSet<string> Members = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "HostName", "Server", "Port", "EnableSsl", "UseSsl", "UseTls", "Ssl", "Tls", "Credentials", "UserName", "User", "Login", "Password", "From", "Sender",
    };

    private static readonly string[] Parts = ["host", "server", "port", "ssl", "tls", "user", "login", "pass", "from", "sender"];

    public bool AreIn(SyntaxNode member)
    {
        var receivers = new Receivers(types, around, member);
        foreach (var node in member.DescendantNodesAndSelf())
        {
            var isOne = node switch
            {
                BaseObjectCreationExpressionSyntax creation => Receivers.TypeOf(creation) is { } type
                    ? types.AreMail(type, receivers.Position)
                    : creation is { Initializer: not null } or { ArgumentList.Arguments.Count: > 0 },
                AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => receivers.IsMail(access.Expression) ?? IsMember(access.Name),
                // { Smtp = { Host = "..." } }
                AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax }, Left: SimpleNameSyntax name } => IsMember(name),
                AssignmentExpressionSyntax { Parent.Parent: WithExpressionSyntax with, Left: SimpleNameSyntax name } => receivers.IsMail(with.Expression) ?? IsMember(name),
                // EmailSettingNames.Smtp.Host
                MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var holder } } => types.AreKeys(holder),
                InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } call => IsDeed(call, receivers),
                _ => false,
            };
            if (isOne)
                return true;
        }

        return false;
    }

    private bool IsDeed(InvocationExpressionSyntax call, Receivers receivers) => call.Expression switch
    {
        MemberAccessExpressionSyntax access when types.AreMailMethod(access.Name.Identifier.ValueText) => true,
        MemberAccessExpressionSyntax access => receivers.IsMail(access.Expression) ?? IsTelling(call, access.Name),
        MemberBindingExpressionSyntax binding => IsOfClient(binding.Name),
        SimpleNameSyntax name => isClient && IsOfClient(name),
        _ => false,
    };

    // A receiver of unknown type is worth a look where it is told a server or a login.
    private static bool IsTelling(InvocationExpressionSyntax call, SimpleNameSyntax name) =>
        call.ArgumentList.Arguments.Count > 1 && IsOfClient(name) && !name.Identifier.ValueText.StartsWith("Send", StringComparison.Ordinal);

    private static bool IsOfClient(SimpleNameSyntax name) =>
        name.Identifier.ValueText is "Connect" or "ConnectAsync" or "Authenticate" or "AuthenticateAsync" or "Send" or "SendAsync" or "SendMailAsync";

    private static bool IsMember(SimpleNameSyntax name) => Members.Contains(name.Identifier.ValueText)
        || Holds(name, "smtp") || (Holds(name, "mail") && Parts.Any(p => Holds(name, p)));

    private static bool Holds(SimpleNameSyntax name, string part) => name.Identifier.ValueText.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
