using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML105: a login over STARTTLS that is used only if offered, so that whoever strips the offer reads it in clear text.</summary>
internal sealed class OpportunisticTls : SettingsRule
{
    public override string Id => "VML105";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Tls != TlsKind.Opportunistic || !submission.HasLogin || submission.HostKind.IsOwnNetwork())
            return null;

        return new(
            $"{Wording.TlsClause(submission, TlsKind.Opportunistic)}, so whoever takes the offer of {Wording.Server(submission)} out of the conversation "
            + "gets the login in clear text; require STARTTLS.",
            SettingKey.Tls, SettingKey.Port, SettingKey.Host)
        {
            DependsOnHost = true,
            Remedy = new("Require STARTTLS", RemedyChange.To(TlsKind.StartTls)),
        };
    }
}
