using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Build.Comparing;

/// <summary>The verdict on one claim, and what is known instead.</summary>
internal sealed record Comparison(Agreement Agreement, string Known)
{
    public static Comparison Of(Claim claim, IReadOnlyList<Provider> providers)
    {
        // An exact name counts before a pattern, as at run time.
        var endpoints = providers
            .Where(provider => provider.Hosts.Contains(claim.Host))
            .Concat(providers.Where(provider => provider.Hosts.Any(pattern => HostPattern.Covers(pattern, claim.Host))))
            .FirstOrDefault()?.Endpoints.Where(endpoint => HostPattern.Covers(endpoint.Host, claim.Host)).ToList();
        if (endpoints is null)
            return new(Agreement.HostUnknown, "");

        var atPort = endpoints.Where(endpoint => endpoint.Port == claim.Port).ToList();
        if (atPort.Count == 0)
            return new(Agreement.PortUnknown, string.Join(", ", endpoints.Select(endpoint => $"{endpoint.Port} {Word(endpoint.Tls)}")));

        // A data set says what a client does: STARTTLS there is no statement on whether clear text is accepted too.
        return atPort.Any(endpoint => endpoint.Tls == claim.Tls || (endpoint.Tls == TlsKind.Opportunistic && claim.Tls == TlsKind.StartTls))
            ? new(Agreement.Same, "")
            : new(Agreement.Differs, string.Join(", ", atPort.Select(endpoint => $"{Word(endpoint.Tls)} ({endpoint.Fact.Confidence}, {endpoint.Fact.Source})")));
    }

    private static string Word(TlsKind tls) => tls switch
    {
        TlsKind.None => "none",
        TlsKind.Opportunistic => "opportunistic",
        TlsKind.StartTls => "starttls",
        _ => "implicit",
    };
}
