using System.Globalization;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>Providers for people: a table of many, or all that is known of a few.</summary>
internal static class ProviderText
{
    private const int MostDomains = 4;

    public static void WriteTable(TextWriter output, IReadOnlyList<Provider> providers)
    {
        var table = new Table("PROVIDER", "HOST", "PORTS", "PASSWORD");
        foreach (var provider in providers)
            table.Add(provider.Name, provider.Hosts.Count > 0 ? provider.Hosts[0] : "", Ports(provider), Password(provider));

        table.Write(output);
    }

    public static void WriteDetails(TextWriter output, IReadOnlyList<Provider> providers)
    {
        foreach (var provider in providers)
        {
            output.WriteLine(provider.Name);
            foreach (var endpoint in provider.Endpoints)
                output.WriteLine($"  {endpoint.Host,-34} {Number(endpoint.Port),5}  {Mode(endpoint)} ({endpoint.Fact.Confidence}, {endpoint.Fact.Source})");

            foreach (var closed in provider.ClosedPorts)
                output.WriteLine($"  {(closed.Host == "*" ? "any host" : closed.Host),-34} {Number(closed.Port),5}  not offered ({closed.Fact.Confidence}, {closed.Fact.Source})");

            Line(output, "User name", UserName(provider));
            Line(output, "Password", Password(provider));
            Line(output, "From", From(provider));
            foreach (var change in provider.Changes)
                Line(output, "Date", $"{change.When}: {Change(change)}{Domains(change)}; {change.Instead}");

            Line(output, "Notes", ProseResource.Load().ProviderNotes(provider.Id)?.Replace('\n', ' ') ?? "");
            Line(output, "Help", provider.Help ?? "");
            output.WriteLine();
        }
    }

    private static void Line(TextWriter output, string name, string text)
    {
        if (text.Length > 0)
            output.WriteLine($"  {name + ":",-11} {text}");
    }

    private static string Mode(Endpoint endpoint) => (endpoint.Tls switch
    {
        TlsKind.None => "no TLS",
        TlsKind.Opportunistic => "STARTTLS (clear text is accepted too)",
        TlsKind.StartTls => "STARTTLS",
        _ => "implicit TLS",
    }) + (endpoint.IsDiscouraged ? ", discouraged" : "");

    private static string Ports(Provider provider)
    {
        var seen = new List<string>();
        foreach (var endpoint in provider.Endpoints)
        {
            var port = $"{Number(endpoint.Port)} {ProviderWords.Of(endpoint.Tls)}";
            if (!seen.Contains(port))
                seen.Add(port);
        }

        return string.Join(", ", seen);
    }

    private static string UserName(Provider provider) => provider.UserName switch
    {
        { Kind: UserNameKind.FullAddress } => "the full e-mail address",
        { Kind: UserNameKind.LocalPart } => "the part before the @",
        { Kind: UserNameKind.Literal } rule => $"literally {string.Join(" or ", rule.Literals)}",
        _ => "",
    };

    private static string Password(Provider provider)
    {
        var precondition = provider.Password?.Precondition is { } text ? $"; {text}" : "";
        return provider.Password?.Kind switch
        {
            PasswordKind.Account => "the account's password",
            PasswordKind.AppPassword => $"an app password{precondition}",
            PasswordKind.ServiceKey => "a key of the service",
            PasswordKind.OAuthOnly => "none, OAuth only",
            _ => "",
        };
    }

    private static string From(Provider provider) => provider.From?.Policy switch
    {
        FromPolicy.Rewrites => "replaced by the login unless it is an alias",
        FromPolicy.Rejects => "must be an address that the login may send as",
        FromPolicy.VerifiedSender => "an address of a verified sender or domain",
        _ => "",
    };

    private static string Change(DatedChange change) =>
        $"{ProviderWords.Of(change.What)} {ProviderWords.Of(change.Effect)}".Replace('-', ' ');

    /// <summary>The domains that a date concerns; Outlook.com alone has a hundred, and JSON has them all.</summary>
    private static string Domains(DatedChange change) => change.UserDomains.Count switch
    {
        0 => "",
        <= MostDomains => $" for {string.Join(", ", change.UserDomains)}",
        var count => $" for {string.Join(", ", change.UserDomains.Take(MostDomains))} and {Number(count - MostDomains)} more",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
