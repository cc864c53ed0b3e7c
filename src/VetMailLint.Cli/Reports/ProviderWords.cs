using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>The words that the provider data and its JSON use.</summary>
internal static class ProviderWords
{
    public static string Of(TlsKind tls) => tls switch
    {
        TlsKind.None => "none",
        TlsKind.Opportunistic => "opportunistic",
        TlsKind.StartTls => "starttls",
        _ => "implicit",
    };

    public static string Of(ProviderKind kind) => kind.ToString().ToLowerInvariant();

    public static string Of(UserNameKind kind) => kind switch
    {
        UserNameKind.FullAddress => "full-address",
        UserNameKind.LocalPart => "local-part",
        UserNameKind.Literal => "literal",
        _ => "any",
    };

    public static string Of(PasswordKind kind) => kind switch
    {
        PasswordKind.Account => "account",
        PasswordKind.AppPassword => "app-password",
        PasswordKind.ServiceKey => "service-key",
        PasswordKind.OAuthOnly => "oauth-only",
        _ => "any",
    };

    public static string Of(FromPolicy policy) => policy switch
    {
        FromPolicy.Rewrites => "rewrites",
        FromPolicy.Rejects => "rejects",
        FromPolicy.VerifiedSender => "verified-sender",
        _ => "any",
    };

    public static string Of(ChangeSubject what) => what == ChangeSubject.PasswordLogin ? "password-login" : "host";

    public static string Of(ChangeEffect effect) => effect == ChangeEffect.Removed ? "removed" : "off-by-default";
}
