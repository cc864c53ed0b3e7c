using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Rules.Identity;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Credentials;

/// <summary>VML306: a password where password login ended or is about to end.</summary>
internal sealed class PasswordLoginRetired : SettingsRule
{
    public override string Id => "VML306";

    public override Verdict? Check(Submission submission)
    {
        var settings = submission.Settings;
        if (submission.Provider is not { } provider || submission.IsAnonymous || settings.Token.IsSet || !IsGiven(settings.Password))
            return null;

        Verdict? worst = null;
        foreach (var change in provider.Changes)
        {
            // Where an app password still works, telling it from an account password is VML301's matter.
            if (change is not { What: ChangeSubject.PasswordLogin, AppPasswordStillWorks: false } || !Concerns(change, submission)
                || Deadline.SeverityOn(change, submission.AsOf) is not { } severity)
                continue;

            if (worst is null || severity > worst.Severity)
                worst = Report(provider, change, severity, submission);
        }

        return worst;
    }

    /// <summary>Whether a change is about this login.</summary>
    internal static bool Concerns(DatedChange change, Submission submission)
    {
        if (change.UserDomains.Count == 0)
            return true;

        if (!submission.Settings.User.TryGet(out var user))
            return false;

        var domain = new SenderAddress(user).Domain;
        foreach (var candidate in change.UserDomains)
        {
            if (candidate == domain)
                return true;
        }

        return false;
    }

    /// <summary>Whether the login is of another domain than the provider's own: what a consumer service did to its accounts need not hold for that one.</summary>
    private static bool IsOfACompany(Provider provider, Submission submission) =>
        provider.ConsumerDomains.Count > 0 && submission.Settings.User.TryGet(out var user)
        && new SenderAddress(user).Domain is { Length: > 0 } domain && !MailIdentity.IsConsumer(domain, provider);

    private static bool IsGiven(Setting<Secret> password) =>
        password.State == SettingState.Unknown || (password.TryGet(out var secret) && !secret.IsEmpty);

    private static Verdict Report(Provider provider, DatedChange change, Severity severity, Submission submission)
    {
        var isOver = submission.AsOf >= change.On;
        var fact = (change.Effect, isOver) switch
        {
            (ChangeEffect.Removed, true) => $"{provider.Name} has refused password logins since {change.When}",
            (ChangeEffect.Removed, false) => $"{provider.Name} will refuse password logins from {change.When} on",
            (_, true) => $"{provider.Name} has had password logins off by default since {change.When} (an administrator can allow them)",
            _ => $"{provider.Name} switches password logins off by default from {change.When} on (an administrator can allow them)",
        };
        return new($"{fact}, and these settings log in with a password; {change.Instead}.", SettingKey.Password, SettingKey.User, SettingKey.Host)
        {
            Severity = severity,
            Confidence = IsOfACompany(provider, submission) && change.Fact.Confidence == Confidence.A ? Confidence.B : change.Fact.Confidence,
            Change = change,
            DependsOnHost = true,
            Displaces = isOver && change.Effect == ChangeEffect.Removed,
        };
    }
}
