using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>A JSON schema of this repository, and what of a text does not fit it.</summary>
internal sealed class PublishedSchema
{
    private static readonly EvaluationOptions s_verdict = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };
    private static readonly EvaluationOptions s_reasons = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly JsonSchema _schema;

    private PublishedSchema(JsonSchema schema) => _schema = schema;

    /// <summary>SARIF 2.1.0, as it is published.</summary>
    public static PublishedSchema Sarif { get; } = new(Parse(JsonNode.Parse(Repository.Read("tests/VetMailLint.Cli.Tests/Schemas/sarif-2.1.0.json"))!));

    public static PublishedSchema GitLab { get; } = new(Parse(JsonNode.Parse(Repository.Read("tests/VetMailLint.Cli.Tests/Schemas/gitlab-code-quality.json"))!));

    public static PublishedSchema Report { get; } = Closed("docs/schemas/report-v1.json");

    public static PublishedSchema Providers { get; } = Closed("docs/schemas/providers-v1.json");

    /// <summary>One line of JSON lines: the schema of a finding within the report's.</summary>
    public static PublishedSchema Finding { get; } = Closed("docs/schemas/report-v1.json", "#/$defs/finding");

    /// <summary>Where a text does not fit and why; empty where it does.</summary>
    public IReadOnlyList<string> Misfits(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (_schema.Evaluate(document.RootElement, s_verdict).IsValid)
            return [];

        return [.. (_schema.Evaluate(document.RootElement, s_reasons).Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key}: {error.Value}"))];
    }

    // To a reader members may be added; what is written today is all in the schema.
    private static PublishedSchema Closed(string path, string? part = null)
    {
        var schema = JsonNode.Parse(Repository.Read(path))!;
        Close(schema);
        schema.AsObject().Remove("$id");
        if (part is null)
            return new(Parse(schema));

        var whole = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$ref"] = part, ["$defs"] = schema["$defs"]!.DeepClone() };
        return new(Parse(whole));
    }

    private static void Close(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Close(item);
        }

        if (node is not JsonObject members)
            return;

        foreach (var (_, member) in members.ToList())
            Close(member);
        if (members["properties"] is JsonObject)
            members["additionalProperties"] = false;
    }

    private static JsonSchema Parse(JsonNode schema) => JsonSchema.FromText(schema.ToJsonString());
}
