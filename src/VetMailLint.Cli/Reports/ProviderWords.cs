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

    /// <summary>The mode to set: a server that takes clear text as well is still best met with STARTTLS required.</summary>
    public static TlsKind ToSet(TlsKind tls) => tls == TlsKind.Opportunistic ? TlsKind.StartTls : tls;

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

    public static string Of(DmarcPolicy policy) => policy.ToString().ToLowerInvariant();

    public static string Of(ChangeSubject what) => what == ChangeSubject.PasswordLogin ? "password-login" : "host";

    public static string Of(ChangeEffect effect) => effect == ChangeEffect.Removed ? "removed" : "off-by-default";

    public static string Of(HostFault fault) => fault == HostFault.ShutDown ? "shut-down" : fault.ToString().ToLowerInvariant();

    /// <summary>Whether a provider is a host of the directory, of which only ports and modes are known.</summary>
    public static bool IsDirectoryEntry(Provider provider) => provider.Id == provider.Hosts[0];

    /// <summary>A login for a table's cell.</summary>
    public static string Short(UserNameRule? rule) => rule?.Kind switch
    {
        UserNameKind.FullAddress => "full address",
        UserNameKind.LocalPart => "before the @",
        UserNameKind.Literal => rule.Literals[0],
        UserNameKind.Any => "any",
        _ => "",
    };

    /// <summary>A password for a table's cell.</summary>
    public static string Short(PasswordRule? rule) => rule?.Kind switch
    {
        PasswordKind.Account => "account's",
        PasswordKind.AppPassword => "app password",
        PasswordKind.ServiceKey => "service key",
        PasswordKind.OAuthOnly => "OAuth only",
        PasswordKind.Any => "any",
        _ => "",
    };

    /// <summary>What may be in From, for a table's cell.</summary>
    public static string Short(FromRule? rule) => rule?.Policy switch
    {
        FromPolicy.Rewrites => "rewritten",
        FromPolicy.Rejects => "the login's own",
        FromPolicy.VerifiedSender => "verified",
        FromPolicy.Any => "any",
        _ => "",
    };

    /// <summary>A change for a table's cell.</summary>
    public static string Short(DatedChange change) =>
        $"{(change.What == ChangeSubject.PasswordLogin ? "password" : "host")} {(change.Effect == ChangeEffect.Removed ? "gone" : "off")}";
}
