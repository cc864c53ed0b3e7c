using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Credentials;

/// <summary>VML302: no user name or no password, although the provider or the settings themselves ask for a login.</summary>
internal sealed class MissingCredentials : SettingsRule
{
    public override string Id => "VML302";

    public override Verdict? Check(Submission submission)
    {
        var settings = submission.Settings;
        if (submission.HostKind.IsOwnNetwork()
            || MayBeOn(settings.PerUserLogins) || MayBeOn(settings.DefaultCredentials) || settings.Token.IsSet)
            return null;

        if (Missing(settings) is not { } missing || Reason(submission) is not { } reason)
            return null;

        return new(
            $"{reason.Text}, but {missing.Fact}, so mail is refused; {missing.Advice}.",
            SettingKey.Password, SettingKey.User, SettingKey.LoginRequired, SettingKey.Host)
        {
            Confidence = reason.Confidence,
            DependsOnHost = reason.IsOfProvider,
        };
    }

    /// <summary>Whether a switch is on, or is set by something that cannot be read here.</summary>
    private static bool MayBeOn(Setting<bool> setting) =>
        setting.State == SettingState.Unknown || (setting.TryGet(out var on) && on);

    private static (string Fact, string Advice)? Missing(MailSettings settings) =>
        (settings.User.State, settings.Password.State) switch
        {
            (SettingState.Unset, SettingState.Unset) => ("neither user name nor password is set", "set both, the password as a reference to a secret store"),
            (SettingState.Unset, _) => ("no user name is set", "set it"),
            (_, SettingState.Unset) => ("no password is set", "set it, as a reference to a secret store"),
            _ => null,
        };

    private static (string Text, Confidence Confidence, bool IsOfProvider)? Reason(Submission submission)
    {
        if (submission.Settings.LoginRequired.TryGet(out var required) && required)
            return ("The settings ask for a login", Confidence.A, false);

        return submission.Provider is { LoginRequired: { Confidence: Confidence.A } } provider
            ? ($"{provider.Name} takes no mail without a login", Confidence.A, true)
            : null;
    }
}
