using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Identity;

/// <summary>VML205: every user sends with a login of their own, yet one From address is set for all.</summary>
internal sealed class PerUserLoginWithDefaultFrom : SettingsRule
{
    public override string Id => "VML205";

    public override Verdict? Check(Submission submission)
    {
        var settings = submission.Settings;
        if (!settings.PerUserLogins.TryGet(out var perUser) || !perUser
            || !settings.From.TryGet(out var from) || from.Address.Length == 0)
            return null;

        return new(
            $"Individual logins are switched on, but the default From '{from.Address}' makes every user send as one address, "
            + "which providers rewrite or reject; clear the default From.",
            SettingKey.From, SettingKey.PerUserLogins)
        {
            Remedy = new("Clear the default From", new RemedyChange(SettingKey.From, "")),
        };
    }
}
