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
        if (submission.Tls != TlsKind.Implicit || submission.Client?.ImplicitTls == ClientSupport.No)
            return null;

        return submission.Client is { ImplicitTls: ClientSupport.Partly } client ? InPart(submission, client) : Guidance(submission);
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

    private static Verdict? Guidance(Submission submission)
    {
        if (submission.StartTlsEndpoint() is not { Fact.Confidence: Confidence.A } endpoint)
            return null;

        return new(
            $"Older guidance calls {Wording.TlsOf(submission, TlsKind.Implicit)} deprecated, while RFC 8314 prefers it; "
            + $"{submission.Provider!.Name} also offers STARTTLS on port {endpoint.Port}, which every client can use.",
            SettingKey.Tls, SettingKey.Port, SettingKey.Host)
        {
            DependsOnHost = true,
            Remedy = Wording.UseStartTls(endpoint, RemedySafety.Unsafe),
        };
    }
}
