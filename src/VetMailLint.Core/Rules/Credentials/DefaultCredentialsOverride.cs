using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Credentials;

/// <summary>VML307: the switch for the operating system's credentials discards the login.</summary>
internal sealed class DefaultCredentialsOverride : SettingsRule
{
    public override string Id => "VML307";

    public override Verdict? Check(Submission submission)
    {
        var settings = submission.Settings;
        if (!submission.HasLogin || !settings.DefaultCredentials.IsSet)
            return null;

        var isOn = settings.DefaultCredentials.TryGet(out var on) && on;
        return submission.Client?.DefaultCredentials switch
        {
            CredentialsSwitch.Wins when isOn && settings.IsVerbatim => Report(submission, "wins over the login whatever their order", "false"),
            CredentialsSwitch.LastCounts when settings.SwitchOverrulesLogin == true && settings.IsVerbatim =>
                Report(submission, isOn ? "replaces the login" : "is set after the login and takes it away", null),
            _ when isOn && settings.SwitchOverrulesLogin == true => Report(submission, "comes before the login", "false"),
            // An application of its own may well look at the switch first and leave the login out.
            _ when isOn && !settings.IsVerbatim => Report(submission, "keeps most programs from using the login", "false") with { Severity = Severity.Info },
            _ => null,
        };
    }

    private static Verdict Report(Submission submission, string effect, string? repair)
    {
        var name = submission.Settings.DefaultCredentials.Spelling?.Key ?? "The switch for the system's credentials";
        return new(
            $"{name} {effect}, so nobody logs in with the user name and password that stand here; "
            + (repair is null ? "take it away." : "switch it off."),
            SettingKey.DefaultCredentials, SettingKey.User, SettingKey.Password)
        {
            // A relay of one's own may be meant to take the system's account, and the login be what is left over.
            Severity = submission.HostKind.IsOwnNetwork() && submission.Settings.DefaultCredentials.TryGet(out var on) && on ? Severity.Info : null,
            Remedy = new(repair is null ? "Take the switch away" : "Use the login", new RemedyChange(SettingKey.DefaultCredentials, repair)),
        };
    }
}
