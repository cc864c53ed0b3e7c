using System.Text.Encodings.Web;
using System.Text.Json;
using VetMailLint.Cli.Linting;

namespace VetMailLint.Cli.Reports;

/// <summary>One finding a line and nothing else: the reports of parts of a tree, one after another, are the report of the whole.</summary>
internal static class JsonLinesReport
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, IReadOnlyList<FileResult> results)
    {
        using var json = new Utf8JsonWriter(output, s_options);
        foreach (var reported in Reported.Of(results))
        {
            FindingJson.Write(json, reported);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }
}
