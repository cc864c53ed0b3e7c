using System.Text.Encodings.Web;
using System.Text.Json;
using VetMailLint.Cli.Linting;
using VetMailLint.Config.Edits;
using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;

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
        foreach (var result in results)
        {
            var fingerprint = new Fingerprint();
            foreach (var finding in result.Findings)
                WriteFinding(json, finding, fingerprint.Of(finding.Rule.Id, result.PathFromRoot, finding.SettingPath));
        }

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
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, finding.Rule.Id);
        json.WriteString("name"u8, finding.Rule.Name);
        json.WriteString("severity"u8, SeverityWords.Of(finding.Severity));
        json.WriteString("certainty"u8, finding.Certainty == Certainty.Certain ? "certain"u8 : "likely"u8);
        json.WriteString("message"u8, finding.Message);
        WritePlace(json, finding.Span);
        json.WriteString("settingPath"u8, finding.SettingPath);
        json.WriteStartArray("environments"u8);
        if (finding.Settings?.Place.Environment is { } environment)
            json.WriteStringValue(environment);
        json.WriteEndArray();
        json.WriteString("provider"u8, finding.Provider);
        json.WriteStartArray("clients"u8);
        foreach (var client in finding.Clients)
            json.WriteStringValue(client);
        json.WriteEndArray();
        json.WriteString("fingerprint"u8, fingerprint);
        json.WriteString("help"u8, finding.Rule.HelpLink);
        WriteRelated(json, finding.Related);
        WriteFixes(json, finding);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteString("path"u8, span.File);
        json.WriteNumber("line"u8, span.Line);
        json.WriteNumber("column"u8, span.Column);
        json.WriteNumber("endLine"u8, span.EndLine);
        json.WriteNumber("endColumn"u8, span.EndColumn);
    }

    private static void WriteRelated(Utf8JsonWriter json, IReadOnlyList<RelatedPlace> places)
    {
        json.WriteStartArray("related"u8);
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, place.Span.File);
            json.WriteNumber("line"u8, place.Span.Line);
            json.WriteNumber("column"u8, place.Span.Column);
            json.WriteString("message"u8, place.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("fixes"u8);
        if (finding is { Remedy: { } remedy, Settings: { } settings } && EditWriter.Write(remedy, settings) is { Count: > 0 } edits)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, remedy.Title);
            json.WriteString("safety"u8, remedy.Safety == RemedySafety.Safe ? "safe"u8 : "unsafe"u8);
            json.WriteStartArray("edits"u8);
            foreach (var edit in edits)
            {
                json.WriteStartObject();
                WritePlace(json, edit.Span);
                json.WriteString("text"u8, edit.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
