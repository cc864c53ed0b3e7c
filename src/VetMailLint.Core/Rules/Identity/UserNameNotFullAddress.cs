using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Identity;

/// <summary>VML203: the login has no <c>@</c> although the provider wants the full address.</summary>
internal sealed class UserNameNotFullAddress : SettingsRule
{
    public override string Id => "VML203";

    public override Verdict? Check(Submission submission)
    {
        var user = submission.Settings.User;
        if (submission.HostKind.IsOwnNetwork() || submission.IsAnonymous
            || submission.Provider is not { UserName: { Kind: UserNameKind.FullAddress } rule } provider
            || !user.TryGet(out var name) || name.Trim().Length == 0 || name.IndexOf('@') >= 0
            || (user.Marks & Marks.Placeholder) != 0)
            return null;

        return new(
            $"{provider.Name} wants the full e-mail address as the user name, but '{name}' has no '@'; write the whole address.",
            SettingKey.User, SettingKey.Host)
        {
            // A data set says what it fills in, and not that the bare name is refused.
            Severity = rule.Fact.Confidence == Confidence.A ? null : Severity.Info,
            Confidence = rule.Fact.Confidence,
            DependsOnHost = true,
        };
    }
}
