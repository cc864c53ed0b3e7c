using System.Text.Json;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Reports;

/// <summary>What a provider asks of logins, passwords and senders, as members of its JSON object.</summary>
internal static class ProviderRulesJson
{
    public static void Write(Utf8JsonWriter json, Provider provider)
    {
        WriteRequirement(json, "tlsRequired"u8, provider.TlsRequired);
        WriteRequirement(json, "loginRequired"u8, provider.LoginRequired);
        WriteNoLogin(json, provider.NoLogin);
        WriteUserName(json, provider.UserName);
        WritePassword(json, provider.Password);
        WriteFrom(json, provider.From);
        WriteDomains(json, provider);
        WriteDmarc(json, provider.Dmarc);
    }

    private static void WriteRequirement(Utf8JsonWriter json, ReadOnlySpan<byte> name, Fact? fact)
    {
        if (fact is null)
            return;

        json.WriteStartObject(name);
        FactJson.WriteFact(json, fact);
        json.WriteEndObject();
    }

    private static void WriteNoLogin(Utf8JsonWriter json, NoLoginRule? rule)
    {
        if (rule is null)
            return;

        json.WriteStartObject("noLogin"u8);
        if (rule.Use is { } use)
            json.WriteString("use"u8, use);
        FactJson.WriteFact(json, rule.Fact);
        json.WriteEndObject();
    }

    private static void WriteUserName(Utf8JsonWriter json, UserNameRule? rule)
    {
        if (rule is null)
            return;

        json.WriteStartObject("userName"u8);
        json.WriteString("kind"u8, ProviderWords.Of(rule.Kind));
        if (rule.Literals.Count > 0)
            FactJson.WriteTexts(json, "literals"u8, rule.Literals);
        FactJson.WriteFact(json, rule.Fact);
        json.WriteEndObject();
    }

    private static void WritePassword(Utf8JsonWriter json, PasswordRule? rule)
    {
        if (rule is null)
            return;

        json.WriteStartObject("password"u8);
        json.WriteString("kind"u8, ProviderWords.Of(rule.Kind));
        if (rule.Shapes.Count > 0)
            FactJson.WriteTexts(json, "shapes"u8, [.. rule.Shapes.Select(shape => shape.Text)]);
        if (rule.WrongKinds.Count > 0)
            WriteWrongKinds(json, rule.WrongKinds);
        if (rule.Precondition is { } precondition)
            json.WriteString("precondition"u8, precondition);
        FactJson.WriteFact(json, rule.Fact);
        json.WriteEndObject();
    }

    private static void WriteWrongKinds(Utf8JsonWriter json, IReadOnlyList<WrongSecret> kinds)
    {
        json.WriteStartArray("wrongKinds"u8);
        foreach (var kind in kinds)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, kind.Name);
            json.WriteString("shape"u8, kind.Shape.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFrom(Utf8JsonWriter json, FromRule? rule)
    {
        if (rule is null)
            return;

        json.WriteStartObject("from"u8);
        json.WriteString("policy"u8, ProviderWords.Of(rule.Policy));
        if (rule.Symptom is { } symptom)
            json.WriteString("symptom"u8, symptom);
        FactJson.WriteFact(json, rule.Fact);
        json.WriteEndObject();
    }

    private static void WriteDomains(Utf8JsonWriter json, Provider provider)
    {
        if (provider.ConsumerDomains.Count > 0)
            FactJson.WriteTexts(json, "consumerDomains"u8, provider.ConsumerDomains);
        if (provider.IgnoresDots)
            json.WriteBoolean("ignoresDots"u8, true);
        if (provider.DomainAliases.Count == 0)
            return;

        json.WriteStartArray("domainAliases"u8);
        foreach (var set in provider.DomainAliases)
        {
            json.WriteStartArray();
            foreach (var domain in set)
                json.WriteStringValue(domain);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteDmarc(Utf8JsonWriter json, IReadOnlyList<DmarcRule> rules)
    {
        if (rules.Count == 0)
            return;

        json.WriteStartArray("dmarc"u8);
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("policy"u8, ProviderWords.Of(rule.Policy));
            FactJson.WriteTexts(json, "domains"u8, rule.Domains);
            FactJson.WriteFact(json, rule.Fact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
