using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML113: STARTTLS although the provider offers implicit TLS, which RFC 8314 prefers; the reverse of VML101.</summary>
internal sealed class StartTlsDiscouraged : SettingsRule
{
    public override string Id => "VML113";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Tls is not (TlsKind.StartTls or TlsKind.Opportunistic) || submission.Client is { ImplicitTls: not ClientSupport.Yes })
            return null;

        if (ImplicitEndpoint(submission) is not { } endpoint)
            return null;

        return new(
            $"{Wording.TlsClause(submission, submission.Tls.Value)}, while RFC 8314 prefers TLS from the first byte; "
            + $"{submission.Provider!.Name} offers it on port {endpoint.Port}.",
            SettingKey.Tls, SettingKey.Port, SettingKey.Host)
        {
            DependsOnHost = true,
            Remedy = new($"Use port {endpoint.Port} with implicit TLS", RemedyChange.Port(endpoint.Port), RemedyChange.To(TlsKind.Implicit)),
        };
    }

    /// <summary>The provider's endpoint for implicit TLS by its own page, 465 before all others; null where a server speaks both on its port.</summary>
    private static Endpoint? ImplicitEndpoint(Submission submission)
    {
        Endpoint? best = null;
        foreach (var endpoint in submission.EndpointsOfHost())
        {
            if (endpoint is not { Tls: TlsKind.Implicit, IsDiscouraged: false, Fact.Confidence: Confidence.A })
                continue;

            if (submission.Port.TryGet(out var port) && port == endpoint.Port)
                return null;

            best = best is null || endpoint.Port == 465 ? endpoint : best;
        }

        return best;
    }
}
