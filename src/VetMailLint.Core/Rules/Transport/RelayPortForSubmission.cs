using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML109: port 25, which many networks block, to a provider that has a submission port.</summary>
internal sealed class RelayPortForSubmission : SettingsRule
{
    private const int RelayPort = 25;

    public override string Id => "VML109";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Provider is not { Kind: ProviderKind.Mailbox or ProviderKind.Transactional } provider
            || !submission.Port.TryGet(out var port) || port != RelayPort)
            return null;

        // Some submission hosts have nothing but 25 on record; then there is nothing to advise.
        if (submission.StartTlsEndpoint() is not { } endpoint || endpoint.Port == RelayPort)
            return null;

        return new(
            $"Port 25 is for mail between servers, and most clouds and access networks block it; {provider.Name} takes submission on port {endpoint.Port} with STARTTLS.",
            SettingKey.Port, SettingKey.Host)
        {
            Confidence = endpoint.Fact.Confidence,
            DependsOnHost = true,
            Remedy = Wording.UseStartTls(endpoint, RemedySafety.Unsafe),
        };
    }
}
