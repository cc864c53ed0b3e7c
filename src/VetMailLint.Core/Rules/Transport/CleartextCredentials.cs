using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML104: a login sent without TLS, or TLS off for a provider that requires it.</summary>
internal sealed class CleartextCredentials : SettingsRule
{
    public override string Id => "VML104";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Tls != TlsKind.None || submission.HostKind.IsOwnNetwork())
            return null;

        if (RequiringFact(submission) is { } required)
            return Refused(submission, required);

        return submission.HasLogin ? Exposed(submission) : null;
    }

    /// <summary>The fact by which the provider takes nothing in clear text here, or null.</summary>
    private static Fact? RequiringFact(Submission submission)
    {
        if (submission.Provider?.TlsRequired is { } required)
            return required;

        if (!submission.Port.TryGet(out var port))
            return null;

        Fact? fact = null;
        foreach (var endpoint in submission.EndpointsAt(port))
        {
            if (endpoint.Tls is TlsKind.None or TlsKind.Opportunistic)
                return null;

            if (endpoint.Tls == TlsKind.StartTls && (fact is null || endpoint.Fact.Confidence < fact.Confidence))
                fact = endpoint.Fact;
        }

        return fact;
    }

    private static Verdict Refused(Submission submission, Fact required) =>
        Report(submission, $"{Wording.Server(submission)} takes no login and no mail without TLS, but", Severity.Error) with
        {
            Confidence = required.Confidence,
        };

    private static Verdict Exposed(Submission submission) =>
        Report(submission, $"The login travels to {Wording.Server(submission)} in clear text because", IsAllThereIs(submission) ? Severity.Info : Severity.Warning);

    /// <summary>Whether nothing better is known of this server, or it delivers nothing worth stealing.</summary>
    private static bool IsAllThereIs(Submission submission)
    {
        if (submission.Provider?.Kind == ProviderKind.Sandbox)
            return true;

        var found = false;
        foreach (var endpoint in submission.EndpointsOfHost())
        {
            if (endpoint.Tls != TlsKind.None)
                return false;

            found = true;
        }

        return found;
    }

    private static Verdict Report(Submission submission, string fact, Severity severity) =>
        new($"{fact} {Switch(submission)}; turn STARTTLS on{PortAdvice(submission)}.",
            SettingKey.Tls, SettingKey.Port, SettingKey.Host)
        {
            Severity = severity,
            DependsOnHost = true,
            Remedy = new("Require STARTTLS", RemedyChange.To(TlsKind.StartTls))
            {
                Safety = severity == Severity.Error && TakesStartTls(submission) ? RemedySafety.Safe : RemedySafety.Unsafe,
            },
        };

    private static string Switch(Submission submission) => submission.Settings.Tls.TryGet(out var word)
        ? $"'{word.Written}' switches TLS off"
        : Wording.TlsClause(submission, TlsKind.None);

    /// <summary>Whether the provider is known to take STARTTLS on the port that is set.</summary>
    private static bool TakesStartTls(Submission submission)
    {
        if (!submission.Port.TryGet(out var port))
            return false;

        foreach (var endpoint in submission.EndpointsAt(port))
        {
            if (endpoint is { Tls: TlsKind.StartTls or TlsKind.Opportunistic, Fact.Confidence: Confidence.A })
                return true;
        }

        return false;
    }

    private static string PortAdvice(Submission submission) =>
        submission.StartTlsEndpoint() is { } endpoint && submission.Port.TryGet(out var port) && port != endpoint.Port
            ? $" (the provider recommends port {endpoint.Port})"
            : "";
}
