using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Credentials;

/// <summary>VML303: a literal SMTP password in a file that travels with the code.</summary>
internal sealed class HardcodedSecret : SettingsRule
{
    public override string Id => "VML303";

    public override bool LooksAtInactive => true;

    public override Verdict? Check(Submission submission)
    {
        var settings = submission.Settings;
        if (settings.Place.Kind is PlaceKind.Example or PlaceKind.Test)
            return null;

        if (IsAddressTwice(settings))
            return null;

        var key = IsSecret(settings.Password) ? SettingKey.Password : SettingKey.Token;
        if (key == SettingKey.Token && !IsSecret(settings.Token))
            return null;

        var name = key == SettingKey.Password ? "password" : "token";
        return new(
            $"The SMTP {name} stands here in clear text and goes wherever this file goes; "
            + $"replace it with a reference (an environment variable or a secret store) and change the {name}.",
            key)
        {
            Severity = IsExpected(submission) ? Severity.Info : null,
        };
    }

    private static bool IsSecret(Setting<Secret> setting) =>
        setting.TryGet(out var secret) && !secret.IsEmpty && (setting.Marks & Marks.Placeholder) == 0;

    // admin@shop.test as login and password alike is made up; a token that is both (as some services have) is no address.
    private static bool IsAddressTwice(MailSettings settings) =>
        settings.User.TryGet(out var user) && user.IndexOf('@') > 0 && settings.Password.TryGet(out var password) && password.Is(user);

    private static bool IsExpected(Submission submission) =>
        submission.Settings.Place.HoldsSecrets
        // What stands beside a sample login is more often a sample than a secret.
        || (submission.Settings.User.Marks & Marks.Placeholder) != 0
        || submission.HostKind == HostKind.Local
        || submission.Provider?.Kind is ProviderKind.Sandbox or ProviderKind.Catcher;
}
