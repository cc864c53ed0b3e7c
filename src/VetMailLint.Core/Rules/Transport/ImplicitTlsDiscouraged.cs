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

    private static Verdict InPart(Submission submission, Client client) =>
        new($"{client.ImplicitTlsNote}, so {Wording.TlsOf(submission, TlsKind.Implicit)} works in a part of it only; "
            + $"use port {submission.StartTlsEndpoint()?.Port ?? 587} with STARTTLS.",
            SettingKey.Tls, SettingKey.Port)
        {
            Severity = Severity.Warning,
            Remedy = Wording.UseStartTls(submission.StartTlsEndpoint()?.Port ?? 587, RemedySafety.Unsafe),
        };

    private static Verdict? Guidance(Submission submission)
    {
        if (submission.StartTlsEndpoint() is not { Fact.Confidence: Confidence.A } endpoint)
            return null;

        return new(
            $"{Wording.TlsOf(submission, TlsKind.Implicit)} is what older guidance calls deprecated and RFC 8314 prefers; "
            + $"{submission.Provider!.Name} offers STARTTLS on port {endpoint.Port} too, which every client can use.",
            SettingKey.Tls, SettingKey.Port)
        {
            DependsOnHost = true,
            Remedy = Wording.UseStartTls(endpoint.Port, RemedySafety.Unsafe),
        };
    }
}
