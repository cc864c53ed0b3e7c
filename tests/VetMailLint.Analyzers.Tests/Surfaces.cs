using System.Text;
using System.Text.Json;

namespace VetMailLint.Analyzers.Tests;

/// <summary>Writes the sections of a JSON settings file as C# that creates the same settings: <c>"Smtp": { "Port": 465 }</c> as <c>new SmtpSection { Port = 465 }</c>.</summary>
internal static class Surfaces
{
    /// <summary>Whether an object of C# can say what the file says: names once, and no lists.</summary>
    public static bool CanBeCode(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.EnumerateObject().All(m => m.Value.ValueKind == JsonValueKind.Object && CanBeCode(m.Value));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public static string CodeOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        var (creations, types) = (new StringBuilder(), new StringBuilder());
        foreach (var section in document.RootElement.EnumerateObject())
        {
            creations.Append("yield return ");
            Write(section, creations, types);
            creations.Append(";\n");
        }

        return $"class Startup {{ System.Collections.Generic.IEnumerable<object> Make() {{\n{creations}}} }}\n{types}";
    }

    private static bool CanBeCode(JsonElement section)
    {
        var members = section.EnumerateObject().ToList();
        return members.Select(m => m.Name).Distinct().Count() == members.Count && members.TrueForAll(m =>
            m.Name.All(char.IsLetterOrDigit) && (m.Value.ValueKind is JsonValueKind.String or JsonValueKind.True or JsonValueKind.False || m.Value.ValueKind == JsonValueKind.Number));
    }

    private static void Write(JsonProperty section, StringBuilder creations, StringBuilder types)
    {
        var name = section.Name + "Section";
        creations.Append("new ").Append(name).Append("\n{\n");
        types.Append("class ").Append(name).Append(" { ");
        foreach (var member in section.Value.EnumerateObject())
        {
            creations.Append(member.Name).Append(" = ").Append(member.Value.GetRawText()).Append(",\n");
            var type = member.Value.ValueKind switch { JsonValueKind.String => "string?", JsonValueKind.Number => "int", _ => "bool" };
            types.Append("public ").Append(type).Append(' ').Append(member.Name).Append(" { get; set; } ");
        }

        creations.Append('}');
        types.Append("}\n");
    }
}
