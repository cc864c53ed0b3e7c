using System.Text.Json.Nodes;

namespace VetMailLint.Build.Schemas;

/// <summary>The schemas of texts. YAML makes a number or a truth of what is written without quotes.</summary>
internal static class SchemaTexts
{
    public static JsonObject Of(TextKind kind) => kind switch
    {
        TextKind.Port => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 65535 },
        TextKind.Number => new() { ["type"] = "integer", ["minimum"] = 0 },
        TextKind.Day => Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        TextKind.DayOrMonth => Pattern("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"),
        TextKind.Host => Pattern("^[a-z0-9*_]([a-z0-9*_.-]*[a-z0-9*_])?$"),
        _ => new() { ["type"] = new JsonArray("string", "number", "boolean") },
    };

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };
}
