using System.Text.Json.Nodes;
using YamlDotNet.Core;

namespace VetMailLint.Build.Schemas;

/// <summary>
/// Stands in for a file while its reader runs, and notes what the reader asks for: so the code that checks files is the one source of
/// the published schema. What a reader takes in several forms is met by reading several times.
/// </summary>
/// <param name="fields">Where the questions are noted.</param>
/// <param name="description">The meaning of a field of the file itself, by its name.</param>
/// <param name="answers">How questions are answered that have more than one answer.</param>
/// <param name="depth">How many mappings are around this one.</param>
internal sealed class SchemaMap(SchemaFields fields, Func<string, string?> description, SchemaAnswers answers, int depth = 0)
    : YamlMap("", new DataMapping(Mark.Empty), new Problems())
{
    private static readonly YamlText s_sample = new("x", Mark.Empty);

    public override bool Has(string field) => true;

    public override bool IsText(string field) => !answers.AreMappings(depth);

    public override bool IsMap(string field) => answers.AreMappings(depth);

    public override YamlText? Text(string field, TextKind kind = TextKind.Any)
    {
        Field(field).Text ??= SchemaTexts.Of(kind);
        return answers.AreTextsAbsent ? null : s_sample;
    }

    public override YamlText? RequiredText(string field, TextKind kind = TextKind.Any)
    {
        fields.Require(field);
        Text(field, kind);
        return s_sample;
    }

    public override T? Word<T>(string field, Words<T> words)
    {
        string[] all = [.. words.All];
        OneOf(field, all);
        return words.Find(all[Math.Min(answers.Word, all.Length - 1)]);
    }

    public override string? OneOf(string field, string[] words)
    {
        // A mode is one of four words here and "undecided" too there: whatever one of the readers takes is right.
        var node = Field(field);
        var all = node.Text?["enum"]?.AsArray().Select(word => (string)word!).ToList() ?? [];
        node.Text = new() { ["enum"] = new JsonArray([.. all.Union(words).Select(word => (JsonNode)word)]) };
        return words[0];
    }

    public override T RequiredWord<T>(string field, Words<T> words)
    {
        fields.Require(field);
        return Word(field, words) ?? default;
    }

    public override YamlMap? Map(string field) => Inner(Field(field).Mapping());

    public override IReadOnlyList<YamlMap> Maps(string field)
    {
        var item = Inner(Field(field).List().Mapping());
        return answers.AreListsEmpty && depth > 0 ? [] : [item];
    }

    public override IReadOnlyList<YamlText> Texts(string field, TextKind kind = TextKind.Any)
    {
        Field(field).List().Text ??= SchemaTexts.Of(kind);
        return [s_sample];
    }

    public override IReadOnlyList<YamlText> RequiredTexts(string field, TextKind kind = TextKind.Any)
    {
        fields.Require(field);
        Field(field).NeedsItems = true;
        return Texts(field, kind);
    }

    public override IReadOnlyList<IReadOnlyList<YamlText>> Lists(string field)
    {
        Field(field).List().List().Text ??= SchemaTexts.Of(TextKind.Any);
        return [[s_sample]];
    }

    public override IReadOnlyList<YamlText> Keys() => [new(SchemaFields.AnyName, Mark.Empty)];

    public override void Close()
    {
    }

    private SchemaMap Inner(SchemaFields inner) => new(inner, static _ => null, answers, depth + 1);

    private SchemaNode Field(string name)
    {
        var node = fields.Field(name);
        node.Description ??= description(name);
        return node;
    }
}
