using VetMailLint.Build.Schemas;

namespace VetMailLint.Build.Tests;

/// <summary>The published schemas say what the readers of data files check. Run with UPDATE_SCHEMAS=1 to write them anew.</summary>
public class SchemaTests
{
    private const string Provider = "name: Acme\nkind: relay\nhosts: [mail.acme.test]\nsource: https://acme.test\nchecked: 2026-11-20\nconfidence: A\n";
    private const string Dialect = "name: Acme\nsource: https://acme.test\nchecked: 2026-11-20\nconfidence: A\n";

    private static readonly Lazy<Dictionary<string, DataSchema>> Schemas = new(() =>
        FileSchema.All.ToDictionary(schema => schema.Name, schema => new DataSchema(schema.Text(VocabularyTests.Readme))));

    public static TheoryData<string> Names => [.. FileSchema.All.Select(schema => schema.Name)];

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var (name, folder) in new[] { ("provider-file-v1", "providers"), ("dialect-file-v1", "dialects"), ("client-file-v1", "clients") })
            {
                foreach (var path in Directory.EnumerateFiles(Path.Combine(Root, "rules", folder), "*.yaml").Order(StringComparer.Ordinal))
                    files.Add(name, Path.GetRelativePath(Root, path));
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void PublishedSchema_IsCurrent(string name)
    {
        var path = Path.Combine(Root, "docs", "schemas", name + ".json");
        var current = Named(name).Text(VocabularyTests.Readme);
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1")
            File.WriteAllText(path, current);

        Assert.Equal(current, File.ReadAllText(path));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryFieldOfAFile_HasItsMeaningInTheSchema(string name)
    {
        using var schema = System.Text.Json.JsonDocument.Parse(Named(name).Text(VocabularyTests.Readme));

        Assert.All(schema.RootElement.GetProperty("properties").EnumerateObject(), field => Assert.True(field.Value.TryGetProperty("description", out _), field.Name));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryFileOfTheRules_IsAccepted(string name, string path) =>
        Assert.True(Schema(name).Accepts(File.ReadAllText(Path.Combine(Root, path))));

    [Theory]
    [InlineData("", true)]
    [InlineData("replaces: gmail", true)]
    [InlineData("endpoints: [{ port: 587, tls: starttls }]", true)]
    [InlineData("endpoints: [{ port: 70000, tls: starttls }]", false)]
    [InlineData("endpoints: [{ port: 587, tls: ssl }]", false)]
    [InlineData("endpoints: [{ tls: starttls }]", false)]
    [InlineData("endpoints: [{ port: 587, tls: starttls, colour: red }]", false)]
    [InlineData("endpoints: { port: 587, tls: starttls }", false)]
    [InlineData("colour: red", false)]
    [InlineData("user_name: { kind: any }", true)]
    [InlineData("user_name: { kind: anything }", false)]
    [InlineData("changes: [{ what: host, effect: removed, on: 2026-12, instead: wait }]", true)]
    [InlineData("changes: [{ what: host, effect: removed, on: soon, instead: wait }]", false)]
    [InlineData("login_required: yes", false)]
    public void Provider_IsAcceptedWhereItsReaderTakesIt(string line, bool isRight)
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Provider + line.Replace("replaces: gmail", "", StringComparison.Ordinal) + "\n");

        Assert.Equal(isRight, Schema("provider-file-v1").Accepts(Provider + line));
        Assert.Equal(isRight, rules.Compile().Length == 0);
    }

    [Theory]
    [InlineData("name: Acme", "")]
    [InlineData("kind: relay", "kind: shop")]
    [InlineData("hosts: [mail.acme.test]", "hosts: []")]
    [InlineData("hosts: [mail.acme.test]", "hosts: [Mail.acme.test]")]
    [InlineData("checked: 2026-11-20", "checked: yesterday")]
    [InlineData("confidence: A", "confidence: D")]
    public void ProviderWithAMistakeInItsHead_IsRefused(string right, string wrong)
    {
        var text = Provider.Replace(right, wrong, StringComparison.Ordinal);
        using var rules = new RulesSandbox().With("providers/acme.yaml", text);

        Assert.False(Schema("provider-file-v1").Accepts(text));
        Assert.NotEmpty(rules.Compile());
    }

    [Theory]
    [InlineData("compare: relaxed", true)]
    [InlineData("compare: loosely", false)]
    [InlineData("keys: { host: [gate] }", true)]
    [InlineData("keys: { host: gate }", false)]
    [InlineData("keys: { hosts: [gate] }", false)]
    [InlineData("needs: [[gate]]", true)]
    [InlineData("needs: [gate]", false)]
    [InlineData("switches: { s: { keys: [s], values: any } }", true)]
    [InlineData("switches: { s: { keys: [s], values: [a, b] } }", true)]
    [InlineData("switches: { s: { keys: [s], values: all } }", false)]
    [InlineData("tls: [{ mode: undecided }]", true)]
    [InlineData("tls: [{ mode: { implicit_on: [465], otherwise: none } }]", true)]
    [InlineData("tls: [{ mode: ssl }]", false)]
    [InlineData("tls: [{ versions: [{ label: old, mode: none }] }]", true)]
    [InlineData("tls: [{ versions: [{ mode: none }] }]", false)]
    [InlineData("schemes: { smtps: implicit }", true)]
    [InlineData("schemes: { smtps: ssl }", false)]
    [InlineData("complete: true", false)]
    public void Dialect_IsAcceptedWhereItsReaderTakesIt(string line, bool isRight)
    {
        using var rules = new RulesSandbox().With("dialects/acme.yaml", Dialect + line + "\n");

        Assert.Equal(isRight, Schema("dialect-file-v1").Accepts(Dialect + line));
        Assert.Equal(isRight, rules.Compile().Length == 0);
    }

    [Theory]
    [InlineData("packages: [{ registry: npm, names: [acme], from: 2 }]", true)]
    [InlineData("packages: [{ registry: pip, names: [acme] }]", false)]
    [InlineData("packages: [acme]", false)]
    [InlineData("default_tls: { implicit_on: [465], otherwise: opportunistic }", true)]
    [InlineData("default_tls: auto", false)]
    [InlineData("default_port: 0", false)]
    [InlineData("csharp: [{ types: [T], members: { A: host, B: { means: tls, words: { x: none } } } }]", true)]
    [InlineData("csharp: [{ types: [T], members: { A: server } }]", false)]
    public void Client_IsAcceptedWhereItsReaderTakesIt(string line, bool isRight)
    {
        using var rules = new RulesSandbox().With("clients/acme.yaml", Dialect + line + "\n");

        Assert.Equal(isRight, Schema("client-file-v1").Accepts(Dialect + line));
        Assert.Equal(isRight, rules.Compile().Length == 0);
    }

    private static string Root => VocabularyTests.RepositoryRoot();

    private static FileSchema Named(string name) => FileSchema.All.Single(schema => schema.Name == name);

    private static DataSchema Schema(string name) => Schemas.Value[name];
}
