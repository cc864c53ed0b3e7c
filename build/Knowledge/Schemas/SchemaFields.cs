using System.Text.Json.Nodes;

namespace VetMailLint.Build.Schemas;

/// <summary>The fields of a mapping, in the order in which they are read.</summary>
internal sealed class SchemaFields
{
    /// <summary>What stands for the names of a mapping whose names are free.</summary>
    public const string AnyName = "*";

    private readonly List<(string Name, SchemaNode Node)> _fields = [];
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);

    public SchemaNode Field(string name)
    {
        foreach (var (known, node) in _fields)
        {
            if (known == name)
                return node;
        }

        var added = new SchemaNode();
        _fields.Add((name, added));
        return added;
    }

    public void Require(string name) => _required.Add(name);

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["type"] = "object" };
        if (_required.Count > 0)
            json["required"] = new JsonArray([.. _required.Select(name => (JsonNode)name)]);

        var properties = new JsonObject();
        foreach (var (name, node) in _fields)
        {
            if (name != AnyName)
                properties[name] = node.ToJson();
        }

        if (properties.Count > 0)
            json["properties"] = properties;

        json["additionalProperties"] = _fields.Find(field => field.Name == AnyName).Node is { } any ? any.ToJson() : false;
        return json;
    }
}
