using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.DataFiles;

/// <summary>Reads what a provider file says of logins, passwords and senders.</summary>
internal sealed class ProviderRules(Facts facts)
{
    /// <summary>The texts of the shapes that <see cref="Password"/> read.</summary>
    public ShapeTexts Shapes { get; private set; } = ShapeTexts.None;

    public Fact? Optional(YamlMap map, string field)
    {
        if (map.Map(field) is not { } item)
            return null;

        var fact = facts.Of(item);
        item.Close();
        return fact;
    }

    public NoLoginRule? NoLogin(YamlMap map)
    {
        if (map.Map("no_login") is not { } item)
            return null;

        var rule = new NoLoginRule(item.Text("use")?.Value, facts.Of(item));
        item.Close();
        return rule;
    }

    public UserNameRule? UserName(YamlMap map)
    {
        if (map.Map("user_name") is not { } item)
            return null;

        var kind = item.RequiredWord("kind", Vocabulary.UserName);
        var literals = item.Texts("literals").Select(text => text.Value).ToList();
        if (kind == UserNameKind.Literal && literals.Count == 0)
            item.Complain(item.At, ProblemCode.MissingField, "'literals' is missing");

        var rule = new UserNameRule(kind, literals, facts.Of(item));
        item.Close();
        return rule;
    }

    public PasswordRule? Password(YamlMap map)
    {
        if (map.Map("password") is not { } item)
            return null;

        var kind = item.RequiredWord("kind", Vocabulary.Password);
        var texts = item.Texts("shapes");
        var shapes = texts.Select(text => Shape(item, text)).OfType<SecretShape>().ToList();
        var wrongItems = item.Maps("wrong_kinds");
        var wrongKinds = wrongItems.Select(WrongKind).OfType<WrongSecret>().ToList();
        Shapes = new(
            texts.Select(text => text.Value).ToList(),
            wrongItems.Select(wrong => wrong.Text("shape")?.Value ?? "").ToList());
        var rule = new PasswordRule(kind, shapes, wrongKinds, facts.Of(item))
        {
            Precondition = item.Text("precondition")?.Value,
        };
        item.Close();
        return rule;
    }

    public FromRule? From(YamlMap map)
    {
        if (map.Map("from") is not { } item)
            return null;

        var rule = new FromRule(item.RequiredWord("policy", Vocabulary.From), item.Text("symptom")?.Value, facts.Of(item))
        {
            ReplacesFreeMail = item.Flag("replaces_free_mail"),
        };
        item.Close();
        return rule;
    }

    public IReadOnlyList<DmarcRule> Dmarc(YamlMap map) => map.Maps("dmarc").Select(item =>
    {
        var domains = item.Texts("domains");
        if (domains.Count == 0)
            item.Complain(item.At, ProblemCode.MissingField, "'domains' is missing: a policy is a domain's own");

        var rule = new DmarcRule(item.RequiredWord("policy", Vocabulary.Dmarc), HostRules.Domains(item, domains), facts.Of(item));
        item.Close();
        return rule;
    }).ToList();

    private static WrongSecret? WrongKind(YamlMap item)
    {
        var name = item.RequiredText("name");
        var shape = item.RequiredText("shape") is { } text ? Shape(item, text) : null;
        item.Close();
        return name is null || shape is null ? null : new(name.Value.Value, shape);
    }

    private static SecretShape? Shape(YamlMap map, YamlText text)
    {
        try
        {
            return SecretShape.Parse(text.Value);
        }
        catch (FormatException exception)
        {
            map.Complain(text.At, ProblemCode.BadShape, exception.Message);
            return null;
        }
    }
}
