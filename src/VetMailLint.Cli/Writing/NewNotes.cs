using System.Globalization;
using VetMailLint.Cli.Reports;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Writing;

/// <summary>The comments above new settings: what they say, what kind of password is needed, and where to get it.</summary>
internal static class NewNotes
{
    public static IEnumerable<string> Of(Provider provider, Endpoint endpoint, bool hasLogin, DatedChange? change)
    {
        var port = endpoint.Port.ToString(CultureInfo.InvariantCulture);
        yield return $"{provider.Name}: port {port} with {ProviderSentences.Mode(EndpointChoice.Mode(endpoint, provider))}, as of {ToolVersion.KnowledgeDate}.";
        if (!hasLogin)
            yield return provider.Kind == ProviderKind.Catcher ? "A development server: no login, and no mail leaves it." : "It takes no login.";

        if (hasLogin && ProviderSentences.UserName(provider) is { Length: > 0 } user)
            yield return $"User name: {user}.";
        if (hasLogin && ProviderSentences.Password(provider) is { Length: > 0 } password)
            yield return $"Password: {password}.";
        if (hasLogin && ProviderSentences.PasswordPage(provider) is { } page)
            yield return $"Where to get it: {page}";
        if (ProviderSentences.From(provider) is { Length: > 0 } from)
            yield return $"From: {from}.";
        if (change is not null)
            yield return $"Password login {ProviderSentences.Effect(change)} at {change.When}; then {change.Instead}.";
    }
}
