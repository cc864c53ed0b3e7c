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
            || (settings.PerUserLogins.TryGet(out var perUser) && perUser)
            || settings.Token.IsSet || (settings.DefaultCredentials.TryGet(out var useDefault) && useDefault))
            return null;

        var missing = Missing(settings);
        if (missing is null || Reason(submission) is not { } reason)
            return null;

        return new(
            $"{reason.Text}, but no {missing} is set, so mail is refused; set it, as a reference to a secret store where you can.",
            SettingKey.Password, SettingKey.User, SettingKey.LoginRequired, SettingKey.Host)
        {
            Confidence = reason.Confidence,
            DependsOnHost = reason.IsOfProvider,
        };
    }

    private static string? Missing(MailSettings settings) =>
        (settings.User.State, settings.Password.State) switch
        {
            (SettingState.Unset, SettingState.Unset) => "user name and password",
            (SettingState.Unset, _) => "user name",
            (_, SettingState.Unset) => "password",
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
