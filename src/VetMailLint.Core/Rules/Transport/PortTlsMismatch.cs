using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML103: the port and the TLS mode contradict each other.</summary>
internal sealed class PortTlsMismatch : SettingsRule
{
    public override string Id => "VML103";

    public override Verdict? Check(Submission submission)
    {
        if (submission.HostKind.IsOwnNetwork() || submission.Tls is not { } tls || !submission.Port.TryGet(out var port))
            return null;

        if (Contradiction(submission, port, tls) is not { } contradiction)
            return null;

        return new(
            $"Port {port} of {Wording.Server(submission)} expects {contradiction.Expected}, but "
            + $"{Wording.TlsClause(submission, tls)}; {Advice(submission, port, tls)}.",
            SettingKey.Tls, SettingKey.Port, SettingKey.Host)
        {
            Confidence = contradiction.Confidence,
            DependsOnHost = true,
            Remedy = RemedyOf(submission, port, tls),
        };
    }

    private static (string Expected, Confidence Confidence)? Contradiction(Submission submission, int port, TlsKind tls)
    {
        Endpoint? contradicting = null;
        foreach (var endpoint in submission.EndpointsAt(port))
        {
            // No TLS at all on a STARTTLS port is VML104's matter.
            if ((endpoint.Tls == TlsKind.Implicit) == (tls == TlsKind.Implicit))
                return null;

            // A data set that records no TLS tells what it tried, not what the server offers.
            if (endpoint.Tls != TlsKind.None && (contradicting is null || endpoint.Fact.Confidence < contradicting.Fact.Confidence))
                contradicting = endpoint;
        }

        if (contradicting is not null)
            return (Expected(contradicting.Tls), contradicting.Fact.Confidence);

        if (ImplicitPorts.Excludes(port) && tls == TlsKind.Implicit)
            return (Expected(TlsKind.Opportunistic), Confidence.B);

        return ImplicitPorts.Contains(port) && tls != TlsKind.Implicit ? (Expected(TlsKind.Implicit), Confidence.B) : null;
    }

    private static string Expected(TlsKind spoken) => spoken switch
    {
        TlsKind.Implicit => "TLS from the first byte",
        TlsKind.StartTls => "STARTTLS",
        _ => "a connection that starts in clear text",
    };

    private static string Advice(Submission submission, int port, TlsKind tls)
    {
        if (tls == TlsKind.Implicit)
            return $"use STARTTLS on port {port}";

        if (submission.StartTlsEndpoint() is { } endpoint)
            return $"use port {endpoint.Port} with STARTTLS";

        // Where the server's ports are known and none takes STARTTLS, there is no other port to name.
        return submission.EndpointsOfHost().Any() ? $"use implicit TLS on port {port}"
            : $"use implicit TLS on port {port}, or the server's STARTTLS port, usually 587";
    }

    private static Remedy? RemedyOf(Submission submission, int port, TlsKind tls)
    {
        if (tls == TlsKind.Implicit)
            return new($"Use STARTTLS on port {port}", RemedyChange.To(TlsKind.StartTls)) { Safety = RemedySafety.Safe };

        if (submission.StartTlsEndpoint() is not { } endpoint)
            return null;

        return tls == TlsKind.StartTls
            ? Wording.UseStartTls(endpoint, RemedySafety.Safe) with { Changes = [RemedyChange.Port(endpoint.Port)] }
            : Wording.UseStartTls(endpoint, RemedySafety.Safe);
    }
}
