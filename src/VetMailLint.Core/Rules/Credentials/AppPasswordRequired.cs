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
            $"{provider.Name} takes an app password here, and this value does not have the form of one, so it must be "
            + $"another password, which is refused{Since(submission)}; create an app password{precondition} or use OAuth.",
            SettingKey.Password, SettingKey.Host)
        {
            Confidence = rule.Fact.Confidence,
            DependsOnHost = true,
        };
    }

    private static string Since(Submission submission)
    {
        foreach (var change in submission.Provider!.Changes)
        {
            if (change is { What: ChangeSubject.PasswordLogin, AppPasswordStillWorks: true, Effect: ChangeEffect.Removed }
                && change.On <= submission.AsOf && PasswordLoginRetired.Concerns(change, submission))
                return $" since {change.When}";
        }

        return "";
    }
}
