using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>What the facts on a provider mean, in clauses that texts, tables, pages and new settings share. Empty where nothing is known.</summary>
internal static class ProviderSentences
{
    public static string Mode(TlsKind tls) => tls switch
    {
        TlsKind.None => "no TLS",
        TlsKind.Opportunistic => "STARTTLS (clear text is accepted too)",
        TlsKind.StartTls => "STARTTLS",
        _ => "implicit TLS",
    };

    public static string UserName(Provider provider) => provider.UserName switch
    {
        { Kind: UserNameKind.FullAddress } => "the full e-mail address",
        { Kind: UserNameKind.LocalPart } => "the part before the @",
        { Kind: UserNameKind.Literal } rule => $"literally {string.Join(" or ", rule.Literals)}",
        _ => "",
    };

    public static string Password(Provider provider)
    {
        var precondition = provider.Password?.Precondition is { } text ? $"; {text}" : "";
        var wrong = provider.Password is { WrongKinds.Count: > 0 } rule ? $", not {string.Join(" or ", rule.WrongKinds.Select(kind => kind.Name))}" : "";
        return provider.Password?.Kind switch
        {
            PasswordKind.Account => $"the account's password{precondition}",
            PasswordKind.AppPassword => $"an app password, not the account's own{precondition}",
            PasswordKind.ServiceKey => $"a key of the service{wrong}{precondition}",
            PasswordKind.OAuthOnly => "none, OAuth only",
            _ => "",
        };
    }

    /// <summary>The page on which a person learns how to get the password, or null.</summary>
    public static string? PasswordPage(Provider provider) =>
        provider.Password?.Fact.Source is { } source && source.StartsWith("https://", StringComparison.Ordinal)
            ? source.Split("; ")[0] // The first of several sources is the provider's own page.
            : provider.Help;

    public static string From(Provider provider) => provider.From?.Policy switch
    {
        FromPolicy.Rewrites => "replaced by the login unless it is an alias",
        FromPolicy.Rejects => "must be an address that the login may send as",
        FromPolicy.VerifiedSender => "an address of a verified sender or domain",
        FromPolicy.Any => "any address",
        _ => "",
    };

    public static string Effect(DatedChange change) => change.Effect == ChangeEffect.Removed ? "ends" : "goes off by default";

    /// <summary>The hosts that people write in place of this provider's.</summary>
    public static IEnumerable<HostAdvice> WrongHosts(Provider provider) => EmbeddedKnowledge.HostAdvice()
        .Where(advice => provider.Hosts.Any(pattern => HostPattern.Covers(pattern, advice.Use)));

    public static string Fault(HostFault fault) => fault switch
    {
        HostFault.Imap => "from which mail is fetched by IMAP",
        HostFault.Pop => "from which mail is fetched by POP",
        HostFault.Website => "which is for browsers",
        HostFault.Renamed => "an old name",
        HostFault.ShutDown => "which is gone",
        _ => "a misspelling",
    };
}
