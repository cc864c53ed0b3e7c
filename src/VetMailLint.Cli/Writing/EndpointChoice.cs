using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Writing;

/// <summary>Chooses the way into a provider that a client can take and that the fewest networks block.</summary>
internal static class EndpointChoice
{
    private const int RelayPort = 25;
    private const int SubmissionPort = 587;

    /// <param name="provider">The provider.</param>
    /// <param name="host">The host that was named, or null for any that the provider does not advise against.</param>
    /// <param name="client">The client that must be able to use it, or null.</param>
    /// <returns>The endpoint, or null where the client can take none.</returns>
    public static Endpoint? Of(Provider provider, string? host, Client? client)
    {
        Endpoint? best = null;
        foreach (var endpoint in provider.Endpoints)
        {
            if (IsMeant(endpoint, host) && CanUse(endpoint, client) && (best is null || Rank(endpoint, provider).CompareTo(Rank(best, provider)) < 0))
                best = endpoint;
        }

        return best;
    }

    /// <summary>The mode to write for an endpoint: STARTTLS where it is offered, but for a development server, which has no certificate.</summary>
    public static TlsKind Mode(Endpoint endpoint, Provider provider) => (endpoint.Tls, provider.Kind) switch
    {
        (TlsKind.Opportunistic, ProviderKind.Catcher) => TlsKind.None,
        (TlsKind.Opportunistic, _) => TlsKind.StartTls,
        _ => endpoint.Tls,
    };

    private static bool IsMeant(Endpoint endpoint, string? host) => host is null
        ? !endpoint.IsDiscouraged && EmbeddedKnowledge.Instance.AdviceOn(endpoint.Host) is null
        : HostPattern.Covers(endpoint.Host, host);

    /// <summary>A client that does implicit TLS in part only would fail in its other part.</summary>
    private static bool CanUse(Endpoint endpoint, Client? client) =>
        endpoint.Tls != TlsKind.Implicit || client?.ImplicitTls is not (ClientSupport.No or ClientSupport.Partly);

    private static (int Mode, int Port, Confidence Confidence) Rank(Endpoint endpoint, Provider provider) =>
        (ModeRank(Mode(endpoint, provider), provider), PortRank(endpoint.Port), endpoint.Fact.Confidence);

    private static int ModeRank(TlsKind mode, Provider provider) => mode switch
    {
        TlsKind.None => provider.Kind == ProviderKind.Catcher ? 0 : 2,
        TlsKind.Implicit => 1,
        _ => 0,
    };

    private static int PortRank(int port) => port switch
    {
        SubmissionPort => 0,
        RelayPort => 2,
        _ => 1,
    };
}
