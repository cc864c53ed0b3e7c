using System.Text.Encodings.Web;
using System.Text.Json;
using VetMailLint.Cli.Linting;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>SARIF 2.1.0, one run. Paths are relative to the repository root, so that a report says nothing of the machine.</summary>
internal static class SarifReport
{
    /// <summary>The base that all relative paths have.</summary>
    public const string Root = "SRCROOT";

    /// <summary>Code scanning refuses a run with more.</summary>
    private const int MostResults = 25_000;

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="output">Where to write.</param>
    /// <param name="results">The files.</param>
    /// <param name="prose">The pages of the rules.</param>
    /// <param name="showsSuppressed">Whether what a comment or a baseline accepts is a result too, marked as suppressed.</param>
    public static void Write(Stream output, IReadOnlyList<FileResult> results, Prose prose, bool showsSuppressed)
    {
        var listed = Reported.WithPassed(results).Where(reported => showsSuppressed || reported.Passed is null).ToList();
        var left = listed.Count - MostResults;
        if (left > 0)
            listed = [.. listed.OrderByDescending(reported => reported.Passed is null).ThenByDescending(reported => reported.Finding.Severity).Take(MostResults)];
        var indexes = Indexes(listed, out var rules);
        using var json = new Utf8JsonWriter(output, s_options);
        json.WriteStartObject();
        json.WriteString("$schema"u8, Schema);
        json.WriteString("version"u8, "2.1.0"u8);
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        WriteTool(json, rules, prose);
        if (left > 0)
            WriteInvocation(json, $"{left} more findings are left out, the least severe: code scanning takes {MostResults} results.");
        json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(Root);
        WriteText(json, "description"u8, "The root of the repository, or the working folder where there is none.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results"u8);
        foreach (var reported in listed)
            SarifResult.Write(json, reported, indexes[reported.Finding.Rule.Id]);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>An object that holds a text.</summary>
    public static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    /// <summary>SARIF's word for a severity.</summary>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static Dictionary<string, int> Indexes(List<Reported> listed, out List<RuleInfo> rules)
    {
        var named = new SortedDictionary<string, RuleInfo>(StringComparer.Ordinal);
        foreach (var reported in listed)
            named[reported.Finding.Rule.Id] = reported.Finding.Rule;

        rules = [.. named.Values];
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rule in rules)
            indexes.Add(rule.Id, indexes.Count);

        return indexes;
    }

    private static void WriteInvocation(Utf8JsonWriter json, string notification)
    {
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, true);
        json.WriteStartArray("toolExecutionNotifications"u8);
        json.WriteStartObject();
        json.WriteString("level"u8, "warning"u8);
        WriteText(json, "message"u8, notification);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTool(Utf8JsonWriter json, List<RuleInfo> rules, Prose prose)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "VetMailLint"u8);
        json.WriteString("version"u8, ToolVersion.Text);
        json.WriteStartObject("properties"u8);
        json.WriteString("knowledge"u8, ToolVersion.KnowledgeDate);
        json.WriteEndObject();
        json.WriteStartArray("rules"u8);
        foreach (var rule in rules)
            SarifRule.Write(json, rule, prose.Page(rule.Id));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
