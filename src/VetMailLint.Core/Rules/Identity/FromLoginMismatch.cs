using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Identity;

/// <summary>VML201: From or Sender is not the login although the provider requires it.</summary>
internal sealed class FromLoginMismatch : SettingsRule
{
    public override string Id => "VML201";

    public override Verdict? Check(Submission submission)
    {
        var settings = submission.Settings;
        if (submission.Provider is not { From: { Policy: FromPolicy.Rewrites or FromPolicy.Rejects } rule } provider
            || submission.IsAnonymous || settings.PerUserLogins.State == SettingState.Unknown
            || (settings.PerUserLogins.TryGet(out var perUser) && perUser)
            || !IsRealAddress(settings.User, out var login))
            return null;

        // The envelope takes Sender before From, so Sender is what the provider judges.
        var key = settings.Sender.IsSet ? SettingKey.Sender : SettingKey.From;
        var sender = key == SettingKey.Sender ? settings.Sender : settings.From;
        if (!sender.TryGet(out var from) || !from.IsFullAddress || (sender.Marks & Marks.Placeholder) != 0
            || MailIdentity.AreOneMailbox(from, login, provider))
            return null;

        var effect = rule.Policy == FromPolicy.Rewrites
            ? $"replaces it with the login unless it is a configured alias{Symptom(rule)}"
            : $"rejects the mail unless the login may send as it{Symptom(rule)}";
        return new(
            $"{key} '{from.Address}' is not the login '{login.Address}', and {provider.Name} {effect}; "
            + $"use '{login.Address}' as {key} and put the other address into Reply-To.",
            key, SettingKey.User, SettingKey.Host)
        {
            Severity = SeverityOf(from, login, provider),
            Confidence = rule.Fact.Confidence,
            DependsOnHost = true,
            // The display name stays.
            Remedy = new($"Send as {login.Address}", new RemedyChange(key, from.Text.Replace(from.Address, login.Address))),
        };
    }

    private static bool IsRealAddress(Setting<string> user, out SenderAddress login)
    {
        login = new(user.TryGet(out var text) ? text : "");
        return login.IsFullAddress && (user.Marks & Marks.Placeholder) == 0;
    }

    private static Severity SeverityOf(SenderAddress from, SenderAddress login, Provider provider) =>
        MailIdentity.IsConsumer(login.Domain, provider) && (MailIdentity.IsConsumer(from.Domain, provider)
            || !MailIdentity.ShareRegistrableDomain(from.Domain, login.Domain))
            ? Severity.Warning
            : Severity.Info;

    private static string Symptom(FromRule rule) => rule.Symptom is null ? "" : $" ({rule.Symptom})";
}
