using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML101: implicit TLS although the provider offers STARTTLS, which is the seed's guidance; RFC 8314 says the reverse.</summary>
internal sealed class ImplicitTlsDiscouraged : SettingsRule
{
    public override string Id => "VML101";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Client?.ImplicitTls == ClientSupport.No)
            return null;

        if (submission.Tls is null)
            return IsImplicitByPort(submission) ? Guidance(submission, $"port {submission.Port.Value} (implicit TLS)") : null;

        if (submission.Tls != TlsKind.Implicit)
            return null;

        return submission.Client is { ImplicitTls: ClientSupport.Partly } client ? InPart(submission, client) : Guidance(submission, Wording.TlsOf(submission, TlsKind.Implicit));
    }

    /// <summary>
    /// Whether a TLS word is written that this client gives no meaning of its own (<c>EnableSsl</c> in MailKit code), on a port that
    /// speaks implicit TLS only, with a client that can: the port says what the word does not.
    /// </summary>
    private static bool IsImplicitByPort(Submission submission)
    {
        if (!submission.Settings.Tls.IsKnown || submission.Client is not { ImplicitTls: ClientSupport.Yes } || !submission.Port.TryGet(out var port))
            return false;

        var found = false;
        foreach (var endpoint in submission.EndpointsAt(port))
        {
            if (endpoint is not { Tls: TlsKind.Implicit, Fact.Confidence: Confidence.A })
                return false;

            found = true;
        }

        return found;
    }

    private static Verdict InPart(Submission submission, Client client)
    {
        var endpoint = submission.StartTlsEndpoint();
        // Where the provider is known and none of its ports takes STARTTLS, 587 would be a guess against the facts.
        var hasNone = endpoint is null && submission.EndpointsOfHost().Any();
        var port = endpoint?.Port ?? 587;
        var advice = hasNone ? $"{submission.Provider!.Name} has no STARTTLS port that is known, so ask it for one" : $"use port {port} with STARTTLS";
        return new(
            $"{client.Name} can use {Wording.TlsOf(submission, TlsKind.Implicit)} in part only"
            + $"{(client.ImplicitTlsNote is null ? "" : ": " + client.ImplicitTlsNote)}; {advice}.",
            SettingKey.Tls, SettingKey.Port, SettingKey.Host)
        {
            Severity = Severity.Warning,
            Remedy = hasNone ? null : Wording.UseStartTls(port),
        };
    }

    private static Verdict? Guidance(Submission submission, string what)
    {
        if (submission.StartTlsEndpoint() is not { Fact.Confidence: Confidence.A } endpoint)
            return null;

        return new(
            $"Older guidance calls {what} deprecated, while RFC 8314 prefers it; "
            + $"{submission.Provider!.Name} also offers STARTTLS on port {endpoint.Port}, which every client can use.",
            SettingKey.Tls, SettingKey.Port, SettingKey.Host)
        {
            DependsOnHost = true,
            Remedy = Wording.UseStartTls(endpoint, RemedySafety.Unsafe),
        };
    }
}
