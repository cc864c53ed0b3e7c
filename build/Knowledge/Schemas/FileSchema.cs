using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VetMailLint.Build.Schemas;

/// <summary>The JSON Schema of one kind of data file.</summary>
/// <param name="Name">The file's name without extension, <c>provider-file-v1</c>.</param>
/// <param name="Title">What it describes.</param>
/// <param name="Section">The section of rules/README.md that explains the fields.</param>
/// <param name="Read">The reader of such files.</param>
internal sealed record FileSchema(string Name, string Title, string Section, Action<YamlMap> Read)
{
    private const string Base = "https://github.com/vetmaillint/vetmaillint/blob/main/docs/schemas/";

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<FileSchema> All { get; } =
    [
        new("provider-file-v1", "A provider, rules/providers/*.yaml or .vetmaillint/*.yaml", "Provider files", map =>
        {
            map.Text("replaces");
            ProviderFile.Read(map);
        }),
        new("dialect-file-v1", "A dialect, rules/dialects/*.yaml or .vetmaillint/*.yaml", "Dialect files", map =>
        {
            map.Text("replaces");
            DialectFile.Read(map);
        }),
        new("client-file-v1", "A client, rules/clients/*.yaml", "Client files", map => Files.ClientFile.Read(map)),
    ];

    /// <summary>The schema as it is published.</summary>
    /// <param name="readme">The text of rules/README.md, which has the meaning of each field.</param>
    public string Text(string readme)
    {
        var meanings = new FieldMeanings(readme, Section, "Facts", "Files of your own");
        var fields = new SchemaFields();
        foreach (var answers in SchemaAnswers.All)
            Read(new SchemaMap(fields, meanings.Of, answers));

        var json = fields.ToJson();
        json.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        json.Insert(1, "$id", $"{Base}{Name}.json");
        json.Insert(2, "title", Title);
        return json.ToJsonString(s_indented) + "\n";
    }
}
