using System.Text.Json.Nodes;

namespace VetMailLint.Build.Schemas;

/// <summary>What a field may hold: a text, a list, a mapping, or several of them.</summary>
internal sealed class SchemaNode
{
    /// <summary>The schema of a text, or null where none is taken.</summary>
    public JsonObject? Text { get; set; }

    /// <summary>The items of a list, or null where none is taken.</summary>
    public SchemaNode? Items { get; private set; }

    /// <summary>The fields of a mapping, or null where none is taken.</summary>
    public SchemaFields? Fields { get; private set; }

    /// <summary>Whether an empty list is one with something missing.</summary>
    public bool NeedsItems { get; set; }

    public string? Description { get; set; }

    public SchemaNode List() => Items ??= new();

    public SchemaFields Mapping() => Fields ??= new();

    public JsonObject ToJson()
    {
        List<JsonObject> forms = [];
        if (Text is not null)
            forms.Add((JsonObject)Text.DeepClone());
        if (Items is not null)
            forms.Add(ListJson());
        if (Fields is not null)
            forms.Add(Fields.ToJson());

        var json = forms.Count == 1 ? forms[0] : new JsonObject { ["anyOf"] = new JsonArray([.. forms]) };
        if (Description is not null)
            json.Insert(0, "description", Description);

        return json;
    }

    private JsonObject ListJson()
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Items!.ToJson() };
        if (NeedsItems)
            list["minItems"] = 1;

        return list;
    }
}
