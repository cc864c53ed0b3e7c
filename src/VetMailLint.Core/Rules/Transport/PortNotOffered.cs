using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML108: a port that the provider's own page excludes.</summary>
internal sealed class PortNotOffered : SettingsRule
{
    public override string Id => "VML108";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Provider is not { } provider || !submission.Port.TryGet(out var port))
            return null;

        foreach (var closed in provider.ClosedPorts)
        {
            if (closed.Port == port && (closed.Host == "*" || HostPattern.Covers(closed.Host, submission.HostName)))
                return Report(submission, provider, closed);
        }

        return null;
    }

    private static Verdict Report(Submission submission, Provider provider, ClosedPort closed)
    {
        var endpoint = submission.StartTlsEndpoint();
        var advice = endpoint is null ? "see the provider's page for its ports" : $"use port {endpoint.Port} with STARTTLS";
        return new(
            $"{provider.Name} does not offer port {closed.Port} on {submission.HostName}, so the connection times out; {advice}.",
            SettingKey.Port, SettingKey.Host)
        {
            Confidence = closed.Fact.Confidence,
            DependsOnHost = true,
            Remedy = endpoint is null ? null : Wording.UseStartTls(endpoint, RemedySafety.Safe),
        };
    }
}
