using System.Text.Encodings.Web;
using System.Text.Json;
using VetMailLint.Cli.Linting;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>GitLab's code quality report: an array with the members that GitLab reads, no others.</summary>
internal static class GitLabReport
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, IReadOnlyList<FileResult> results)
    {
        using var json = new Utf8JsonWriter(output, s_options);
        json.WriteStartArray();
        foreach (var reported in Reported.Of(results))
        {
            var finding = reported.Finding;
            json.WriteStartObject();
            json.WriteString("description"u8, reported.Message);
            json.WriteString("check_name"u8, finding.Rule.Id);
            json.WriteString("fingerprint"u8, reported.Fingerprint);
            json.WriteString("severity"u8, WordOf(finding.Severity));
            json.WriteStartObject("location"u8);
            json.WriteString("path"u8, reported.PathFromRoot);
            json.WriteStartObject("lines"u8);
            json.WriteNumber("begin"u8, finding.Span.Line);
            json.WriteNumber("end"u8, finding.Span.EndLine);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "minor",
        _ => "info",
    };
}
