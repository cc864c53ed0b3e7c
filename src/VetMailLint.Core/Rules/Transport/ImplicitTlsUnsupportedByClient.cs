using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML102: implicit TLS, or a port that speaks nothing else, with a client that cannot start TLS with the first byte.</summary>
internal sealed class ImplicitTlsUnsupportedByClient : SettingsRule
{
    public override string Id => "VML102";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Client is not { ImplicitTls: ClientSupport.No } client || submission.HostKind.IsOwnNetwork())
            return null;

        if (submission.Port.TryGet(out var port) && Evidence(submission, port) is { } confidence)
            return Report(submission, client, $"port {port} of {Wording.Server(submission)} times out", confidence);

        return submission.Tls == TlsKind.Implicit
            ? Report(submission, client, $"{Wording.TlsOf(submission, TlsKind.Implicit)} cannot work", Confidence.A)
            : null;
    }

    /// <summary>How sure it is that the port speaks implicit TLS only, or null where it is not.</summary>
    private static Confidence? Evidence(Submission submission, int port)
    {
        Confidence? best = null;
        foreach (var endpoint in submission.EndpointsAt(port))
        {
            if (endpoint.Tls != TlsKind.Implicit)
                return null;

            best = best < endpoint.Fact.Confidence ? best : endpoint.Fact.Confidence;
        }

        return best ?? (ImplicitPorts.Contains(port) ? Confidence.B : null);
    }

    private static Verdict Report(Submission submission, Client client, string effect, Confidence confidence)
    {
        var endpoint = submission.StartTlsEndpoint();
        var advice = endpoint is not null ? $"use port {endpoint.Port} with STARTTLS"
            : submission.Provider is null ? "use the server's STARTTLS port, usually 587, or a client that can"
            : $"{submission.Provider.Name} has no STARTTLS port, so use a client that can, such as MailKit";
        return new($"{client.Name} cannot do implicit TLS (TLS from the first byte), so {effect}; {advice}.", SettingKey.Tls, SettingKey.Port, SettingKey.Host)
        {
            Confidence = confidence,
            DependsOnHost = true,
            Remedy = endpoint is null ? null : Wording.UseStartTls(endpoint, RemedySafety.Safe),
        };
    }
}
