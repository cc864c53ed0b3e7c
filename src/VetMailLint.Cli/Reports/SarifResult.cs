using System.Text.Json;
using VetMailLint.Cli.Fixing;
using VetMailLint.Cli.Linting;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>A finding as a result of SARIF.</summary>
internal static class SarifResult
{
    public static void Write(Utf8JsonWriter json, Reported reported, int ruleIndex)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Rule.Id);
        json.WriteNumber("ruleIndex"u8, ruleIndex);
        json.WriteString("level"u8, SarifReport.LevelOf(finding.Severity));
        SarifReport.WriteText(json, "message"u8, reported.Message);
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        WritePlace(json, reported, finding.Span);
        if (finding.SettingPath.Length > 0)
        {
            json.WriteStartArray("logicalLocations"u8);
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName"u8, finding.SettingPath);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, reported);
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString("vetmaillint/v1"u8, reported.Fingerprint);
        json.WriteEndObject();
        WriteFixes(json, reported);
        if (reported.Passed is { } passed)
            WriteSuppression(json, passed);
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, PassedOver passed)
    {
        json.WriteStartArray("suppressions"u8);
        json.WriteStartObject();
        json.WriteString("kind"u8, passed.IsInFile ? "inSource"u8 : "external"u8);
        json.WriteString("status"u8, "accepted"u8);
        json.WriteString("justification"u8, passed.Reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Reported reported, SourceSpan span)
    {
        json.WriteStartObject("physicalLocation"u8);
        WriteFile(json, reported.FromRoot(span.File));
        WriteRegion(json, "region"u8, span);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string path)
    {
        var uri = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        var isRooted = path.StartsWith('/');
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, isRooted ? "file://" + uri : uri);
        if (!isRooted)
            json.WriteString("uriBaseId"u8, SarifReport.Root);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, ReadOnlySpan<byte> name, SourceSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine"u8, span.Line);
        json.WriteNumber("startColumn"u8, span.Column);
        json.WriteNumber("endLine"u8, span.EndLine);
        json.WriteNumber("endColumn"u8, span.EndColumn);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Reported reported)
    {
        if (reported.Finding.Related.Count == 0)
            return;

        json.WriteStartArray("relatedLocations"u8);
        for (var i = 0; i < reported.Finding.Related.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, i + 1);
            WritePlace(json, reported, reported.Finding.Related[i].Span);
            SarifReport.WriteText(json, "message"u8, reported.Finding.Related[i].Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter json, Reported reported)
    {
        if (Repair.Of(reported.Finding, reported.Result) is not { Edits.Count: > 0 } repair)
            return;

        json.WriteStartArray("fixes"u8);
        json.WriteStartObject();
        SarifReport.WriteText(json, "description"u8, repair.Title);
        json.WriteStartArray("artifactChanges"u8);
        foreach (var inFile in repair.Edits.GroupBy(edit => edit.Span.File, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            WriteFile(json, reported.FromRoot(inFile.Key));
            json.WriteStartArray("replacements"u8);
            foreach (var edit in inFile)
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion"u8, edit.Span);
                SarifReport.WriteText(json, "insertedContent"u8, edit.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
