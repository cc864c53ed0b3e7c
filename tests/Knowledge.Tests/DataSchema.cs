using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace VetMailLint.Build.Tests;

/// <summary>A published schema of data files, as an editor applies it: to the YAML 1.2 values of a text.</summary>
internal sealed class DataSchema(string text)
{
    private static readonly EvaluationOptions s_verdict = new() { OutputFormat = OutputFormat.Flag };

    private readonly JsonSchema _schema = Parse(text);

    public bool Accepts(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        using var document = JsonDocument.Parse(ValueOf(stream.Documents[0].RootNode)?.ToJsonString() ?? "null");
        return _schema.Evaluate(document.RootElement, s_verdict).IsValid;
    }

    private static JsonSchema Parse(string text)
    {
        // Several may be read in one process, and an address belongs to one.
        var json = JsonNode.Parse(text)!.AsObject();
        json.Remove("$id");
        return JsonSchema.FromText(json.ToJsonString());
    }

    private static JsonNode? ValueOf(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, ValueOf(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ValueOf)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value ?? ""),
        _ => ((YamlScalarNode)node).Value,
    };

    private static JsonNode? Plain(string value) => value switch
    {
        "" or "null" or "~" => null,
        "true" => true,
        "false" => false,
        _ when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => value,
    };
}
