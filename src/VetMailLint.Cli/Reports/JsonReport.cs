using System.Text.Encodings.Web;
using System.Text.Json;
using VetMailLint.Cli.Linting;

namespace VetMailLint.Cli.Reports;

/// <summary>The JSON report, version 1: members may be added, none is renamed.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, IReadOnlyList<FileResult> results, string version, string knowledge)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("version"u8, 1);
        json.WriteStartObject("tool"u8);
        json.WriteString("name"u8, "vetmaillint"u8);
        json.WriteString("version"u8, version);
        json.WriteString("knowledge"u8, knowledge);
        json.WriteEndObject();
        WriteSummary(json, LintSummary.Of(results));
        json.WriteStartArray("findings"u8);
        foreach (var reported in Reported.Of(results))
            FindingJson.Write(json, reported);

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, LintSummary summary)
    {
        json.WriteStartObject("summary"u8);
        json.WriteNumber("files"u8, summary.Files);
        json.WriteNumber("checked"u8, summary.Checked);
        json.WriteNumber("settings"u8, summary.Settings);
        json.WriteNumber("errors"u8, summary.Errors);
        json.WriteNumber("warnings"u8, summary.Warnings);
        json.WriteNumber("infos"u8, summary.Infos);
        json.WriteNumber("undecided"u8, summary.Undecided);
        json.WriteNumber("suppressed"u8, summary.Suppressed);
        json.WriteEndObject();
    }
}
