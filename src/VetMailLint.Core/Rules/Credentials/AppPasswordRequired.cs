using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Credentials;

/// <summary>VML301: an account password where the provider takes an app password only.</summary>
internal sealed class AppPasswordRequired : SettingsRule
{
    public override string Id => "VML301";

    public override Verdict? Check(Submission submission)
    {
        var password = submission.Settings.Password;
        // A sample login or password is none that anybody logs in with.
        if (submission.Settings.Place.Kind is PlaceKind.Example or PlaceKind.Test || submission.IsAnonymous || submission.Settings.Token.IsSet
            || (submission.Settings.User.Marks & Marks.Placeholder) != 0)
            return null;

        if (submission.Provider is not { Password: { Kind: PasswordKind.AppPassword, Shapes.Count: > 0 } rule } provider
            || !password.TryGet(out var secret) || secret.IsEmpty || (password.Marks & Marks.Placeholder) != 0)
            return null;

        foreach (var shape in rule.Shapes)
        {
            if (secret.Matches(shape))
                return null;
        }

        var precondition = rule.Precondition is null ? "" : $" ({rule.Precondition})";
        return new(
            $"{provider.Name} {Takes(submission)}, and this value does not have the form of one; "
            + $"create an app password{precondition} or use OAuth.",
            SettingKey.Password, SettingKey.Host)
        {
            Confidence = rule.Fact.Confidence,
            DependsOnHost = true,
        };
    }

    private static string Takes(Submission submission)
    {
        foreach (var change in submission.Provider!.Changes)
        {
            if (change is { What: ChangeSubject.PasswordLogin, AppPasswordStillWorks: true, Effect: ChangeEffect.Removed }
                && change.On <= submission.AsOf && PasswordLoginRetired.Concerns(change, submission))
                return $"has taken only app passwords since {change.When}";
        }

        return "takes only app passwords";
    }
}
