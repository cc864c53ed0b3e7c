using System.Globalization;
using System.Text.Json;
using VetMailLint.Cli.Fixing;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>A finding as an object of the JSON report, version 1, and as a line of the JSON lines.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Reported reported)
    {
        var finding = reported.Finding;
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
        WriteBecomes(json, finding.Becomes);
        json.WriteString("fingerprint"u8, reported.Fingerprint);
        json.WriteString("help"u8, finding.Rule.HelpLink);
        WriteRelated(json, finding.Related);
        WriteFixes(json, reported);
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

    private static void WriteBecomes(Utf8JsonWriter json, Escalation? becomes)
    {
        json.WritePropertyName("becomes"u8);
        if (becomes is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("severity"u8, SeverityWords.Of(becomes.Severity));
        json.WriteString("on"u8, becomes.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteFixes(Utf8JsonWriter json, Reported reported)
    {
        json.WriteStartArray("fixes"u8);
        if (Repair.Of(reported.Finding, reported.Result) is { Edits.Count: > 0 } repair)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, repair.Title);
            json.WriteString("safety"u8, repair.IsSafe ? "safe"u8 : "unsafe"u8);
            json.WriteStartArray("edits"u8);
            foreach (var edit in repair.Edits)
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
