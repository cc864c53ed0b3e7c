using System.Text.Json;
using VetMailLint.Cli.Output;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Reports;

/// <summary>What SARIF says of a rule: its title, severity and page.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, RuleInfo rule, string? page)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        json.WriteString("name"u8, rule.Name);
        SarifReport.WriteText(json, "shortDescription"u8, Sentence(rule.Title));
        SarifReport.WriteText(json, "fullDescription"u8, Sentence(rule.Title));
        json.WriteString("helpUri"u8, rule.HelpLink);
        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, page is null ? Sentence(rule.Title) : Plain(page));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, SarifReport.LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteStartArray("tags"u8);
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Plain(string page)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new RulePage(text, ConsoleStyle.Plain).Write(page);
        return text.ToString().TrimEnd();
    }

    private static string Sentence(string title) => title.EndsWith('.') ? title : title + ".";
}
