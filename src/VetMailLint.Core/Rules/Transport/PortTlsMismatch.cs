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
            $"Port {port} of {Wording.Server(submission)} expects {contradiction.Expected}, but the setting is "
            + $"{Wording.TlsOf(submission, tls)}; {Advice(submission, port, tls)}.",
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
            if (!Contradicts(endpoint.Tls, tls))
                return null;

            contradicting = endpoint;
        }

        if (contradicting is not null)
            return (Wording.Of(contradicting.Tls), contradicting.Fact.Confidence);

        if (ImplicitPorts.Excludes(port) && tls == TlsKind.Implicit)
            return ("a connection that starts in clear text", Confidence.B);

        return ImplicitPorts.Contains(port) && tls != TlsKind.Implicit ? ("TLS from the first byte", Confidence.B) : null;
    }

    private static bool Contradicts(TlsKind spoken, TlsKind set) => spoken switch
    {
        // A data set that records no TLS tells what it tried, not what the server offers.
        TlsKind.None => false,
        TlsKind.Implicit => set != TlsKind.Implicit,

        // No TLS at all on a STARTTLS port is VML104's matter.
        _ => set == TlsKind.Implicit,
    };

    private static string Advice(Submission submission, int port, TlsKind tls)
    {
        if (tls == TlsKind.Implicit)
            return $"use STARTTLS on port {port}";

        return submission.StartTlsEndpoint() is { } endpoint
            ? $"use port {endpoint.Port} with STARTTLS"
            : $"use implicit TLS on port {port}, or the server's STARTTLS port, usually 587";
    }

    private static Remedy? RemedyOf(Submission submission, int port, TlsKind tls)
    {
        if (tls == TlsKind.Implicit)
            return new($"Use STARTTLS on port {port}", RemedyChange.To(TlsKind.StartTls)) { Safety = RemedySafety.Safe };

        if (submission.StartTlsEndpoint() is not { } endpoint)
            return null;

        return tls == TlsKind.StartTls
            ? new($"Use port {endpoint.Port} with STARTTLS", RemedyChange.Port(endpoint.Port)) { Safety = RemedySafety.Safe }
            : Wording.UseStartTls(endpoint.Port, RemedySafety.Safe);
    }
}
