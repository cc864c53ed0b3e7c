using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML106: certificates are not validated, so TLS hides the conversation from everybody but an attacker.</summary>
internal sealed class CertificateValidationDisabled : SettingsRule
{
    public override string Id => "VML106";

    public override Verdict? Check(Submission submission)
    {
        if (!submission.Settings.CertificateChecks.TryGet(out var checks) || checks != CertificateChecks.Off)
            return null;

        // Without TLS there is no certificate; that is another rule's matter.
        if (submission.Tls == TlsKind.None || submission.HostKind.IsOwnNetwork() || DevelopmentPlace.Is(submission.Settings.Place))
            return null;

        return new(
            $"Certificate checks are off here, so whoever poses as {Wording.Server(submission)} can read {Loot(submission)}; "
            + "switch them on, and trust a private authority by its own certificate.",
            SettingKey.CertificateChecks, SettingKey.Host)
        {
            DependsOnHost = true,
            Remedy = new("Validate the server's certificate", RemedyChange.Safe(SettingKey.CertificateChecks)),
        };
    }

    private static string Loot(Submission submission) => submission.HasLogin ? "the login and every mail" : "every mail";
}
