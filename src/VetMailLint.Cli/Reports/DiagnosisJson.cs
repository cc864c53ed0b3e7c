using System.Text.Encodings.Web;
using System.Text.Json;
using VetMailLint.Cli.Explaining;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Reports;

/// <summary>Why mail failed, as JSON version 1. The input is described, never repeated: it may hold a password.</summary>
internal static class DiagnosisJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, Diagnosis diagnosis) => Write(output, json =>
    {
        WriteInput(json, "text", diagnosis.Codes);
        WriteNamed(json, "client", diagnosis.Client?.Id);
        WriteNamed(json, "provider", diagnosis.Provider?.Id);
        json.WriteStartArray("answers"u8);
        foreach (var ranked in RankedAnswer.Of(diagnosis))
            WriteAnswer(json, ranked, diagnosis.Client?.Id);

        json.WriteEndArray();
    });

    /// <summary>A rule asked for by its id or name, in the same shape: its title is the cause, its page is beside it.</summary>
    public static void Write(Stream output, RuleInfo rule, string page) => Write(output, json =>
    {
        WriteInput(json, "rule", []);
        WriteNamed(json, "client", null);
        WriteNamed(json, "provider", null);
        json.WriteStartArray("answers"u8);
        json.WriteEndArray();
        json.WriteStartObject("rule"u8);
        json.WriteString("id"u8, rule.Id);
        json.WriteString("name"u8, rule.Name);
        json.WriteString("title"u8, rule.Title);
        json.WriteString("severity"u8, SeverityWords.Of(rule.Severity));
        json.WriteString("help"u8, rule.HelpLink);
        json.WriteString("page"u8, page);
        json.WriteStartArray("clients"u8);
        foreach (var (client, text) in ClientTexts.Of(rule.Id))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, client.Id);
            json.WriteString("text"u8, text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Stream output, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, 1);
            json.WriteString("knowledge"u8, ToolVersion.KnowledgeDate);
            members(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteInput(Utf8JsonWriter json, string kind, IReadOnlyList<string> codes)
    {
        json.WriteStartObject("input"u8);
        json.WriteString("kind"u8, kind);
        json.WriteStartArray("codes"u8);
        foreach (var code in codes)
            json.WriteStringValue(code);

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, RankedAnswer ranked, string? client)
    {
        var (entry, answer) = ranked;
        json.WriteStartObject();
        json.WriteString("id"u8, entry.Id);
        json.WriteString("cause"u8, answer.Cause);
        WriteNamed(json, "settings", answer.SettingsFor(client));
        json.WriteString("repair"u8, answer.Repair);
        WriteNamed(json, "rule", answer.Rule);
        json.WriteString("likelihood"u8, answer.Likelihood);
        json.WriteString("source"u8, entry.Fact.Source);
        json.WriteString("checked"u8, entry.Fact.Checked);
        json.WriteString("confidence"u8, entry.Fact.Confidence.ToString());
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, value);
    }
}
