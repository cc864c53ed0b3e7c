using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML112: TLS demanded of a development server that has none. Port 1025 of this machine alone tells nothing: it may be Proton Bridge.</summary>
internal sealed class TlsToLocalCatcher : SettingsRule
{
    public override string Id => "VML112";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Provider is not { Kind: ProviderKind.Catcher } catcher || submission.Tls is not { } tls
            || tls is TlsKind.None or TlsKind.Opportunistic || HasTls(submission))
            return null;

        return new(
            $"{catcher.Name} offers no TLS unless a certificate is set up for it, but {Wording.TlsClause(submission, tls)}; switch TLS off for this server.",
            SettingKey.Tls, SettingKey.Port, SettingKey.Host)
        {
            DependsOnHost = true,
            Remedy = new("Switch TLS off", RemedyChange.To(TlsKind.None)),
        };
    }

    private static bool HasTls(Submission submission)
    {
        var any = false;
        foreach (var endpoint in submission.Provider!.Endpoints)
        {
            if (endpoint.Tls != TlsKind.None && (!submission.Port.TryGet(out var port) || port == endpoint.Port))
                return true;

            any = true;
        }

        return !any;
    }
}
