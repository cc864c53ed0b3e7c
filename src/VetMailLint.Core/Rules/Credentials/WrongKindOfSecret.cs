using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Credentials;

/// <summary>VML305: a key of another kind than the one that logs in by SMTP, told by its shape.</summary>
internal sealed class WrongKindOfSecret : SettingsRule
{
    public override string Id => "VML305";

    public override Verdict? Check(Submission submission)
    {
        var password = submission.Settings.Password;
        if (submission.Provider is not { Password: { WrongKinds.Count: > 0 } rule } provider || submission.IsAnonymous
            || submission.Settings.Token.IsSet || submission.Settings.Place.Kind is PlaceKind.Example or PlaceKind.Test)
            return null;

        if (!password.TryGet(out var secret) || secret.IsEmpty || (password.Marks & Marks.Placeholder) != 0)
            return null;

        foreach (var shape in rule.Shapes)
        {
            if (secret.Matches(shape))
                return null;
        }

        foreach (var wrong in rule.WrongKinds)
        {
            if (secret.Matches(wrong.Shape))
                return Report(wrong.Name);
        }

        return null;

        Verdict Report(string kind) => new(
            $"The password has the form of {kind}, with which {provider.Name} logs nobody in by SMTP; create the SMTP credentials of the service and use their password.",
            SettingKey.Password, SettingKey.Host)
        {
            Confidence = rule.Fact.Confidence,
            DependsOnHost = true,
        };
    }
}
