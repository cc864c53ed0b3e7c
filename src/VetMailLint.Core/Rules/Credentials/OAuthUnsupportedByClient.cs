using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Credentials;

/// <summary>VML308: a token, or a provider that takes tokens only, with a client that cannot log in with one.</summary>
internal sealed class OAuthUnsupportedByClient : SettingsRule
{
    // What the token endpoints of Google and Microsoft hand out.
    private static readonly SecretShape[] Tokens =
        [SecretShape.Parse("\"ya29.\" any{20,}"), SecretShape.Parse("\"eyJ\" base64url{12,} \".\" base64url{12,} \".\" base64url{12,}")];

    public override string Id => "VML308";

    public override Verdict? Check(Submission submission)
    {
        var settings = submission.Settings;
        if (submission.Client is not { OAuth: false } client || submission.HostKind.IsOwnNetwork())
            return null;

        if (settings.Token.IsSet || IsToken(submission))
            return new($"{client.Name} cannot log in with an OAuth token and sends it as a password at best, which is refused; use a client with OAuth, such as MailKit.",
                SettingKey.Token, SettingKey.Password, SettingKey.User, SettingKey.Host);

        return submission is { Provider: { Password: { Kind: PasswordKind.OAuthOnly } rule } provider, HasLogin: true }
            ? new($"{provider.Name} takes OAuth logins only, and {client.Name} has no OAuth; use a client with OAuth, such as MailKit, or another provider.",
                SettingKey.Password, SettingKey.User, SettingKey.Host)
            {
                Confidence = rule.Fact.Confidence,
                DependsOnHost = true,
            }
            : null;
    }

    /// <summary>A password in the shape of a token, for a mailbox: services for applications may call such a text a key.</summary>
    private static bool IsToken(Submission submission)
    {
        if (submission.Provider is not { Kind: ProviderKind.Mailbox } || !submission.Settings.Password.TryGet(out var password))
            return false;

        foreach (var shape in Tokens)
        {
            if (password.Matches(shape))
                return true;
        }

        return false;
    }
}
