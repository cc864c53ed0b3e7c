using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Credentials;

/// <summary>VML304: another user name than the literal one that the service requires.</summary>
internal sealed class ProviderUserName : SettingsRule
{
    public override string Id => "VML304";

    public override Verdict? Check(Submission submission)
    {
        var user = submission.Settings.User;
        if (submission.Provider is not { UserName: { Kind: UserNameKind.Literal, Literals.Count: > 0 } rule } provider || submission.IsAnonymous
            || submission.Settings.Place.Kind is PlaceKind.Example or PlaceKind.Test)
            return null;

        if (!user.TryGet(out var name) || name.Trim().Length == 0 || (user.Marks & Marks.Placeholder) != 0)
            return null;

        foreach (var literal in rule.Literals)
        {
            if (Covers(literal, name.Trim()))
                return null;
        }

        return new(
            $"{provider.Name} takes '{rule.Literals[0]}' as the user name of every account, but it is '{name}', so the login is refused; "
            + $"write '{rule.Literals[0]}' and keep the key in the password.",
            SettingKey.User, SettingKey.Host)
        {
            Confidence = rule.Fact.Confidence,
            DependsOnHost = true,
            Remedy = new($"Use the user name {rule.Literals[0]}", new RemedyChange(SettingKey.User, rule.Literals[0])),
        };
    }

    /// <summary>Whether a name is the literal or, where that ends in a star, a longer one. Case is not held against anybody: no page speaks of it.</summary>
    private static bool Covers(string literal, string name) => literal[literal.Length - 1] == '*'
        ? name.Length >= literal.Length && name.StartsWith(literal.Substring(0, literal.Length - 1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(literal, name, StringComparison.OrdinalIgnoreCase);
}
