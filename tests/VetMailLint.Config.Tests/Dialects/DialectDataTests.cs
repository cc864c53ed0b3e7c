using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Dialects;

public sealed class DialectDataTests
{
    public static TheoryData<string> Ids => [.. DialectTable.All.Select(d => d.Id)];

    [Fact]
    public void AllDialects_AreCompiled()
    {
        var files = Directory.GetFiles(Path.Combine(SuiteFiles.RepositoryRoot, "rules", "dialects"), "*.yaml");

        Assert.Equal(files.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), DialectTable.All.Select(d => d.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryDialect_SaysWhereItComesFrom(string id)
    {
        var dialect = DialectTable.All.Single(d => d.Id == id);

        Assert.NotEmpty(dialect.Name);
        Assert.NotEmpty(dialect.Fact.Source);
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", dialect.Fact.Checked);
        Assert.Contains(dialect.Keys, k => k.Meaning is DialectMeaning.Host or DialectMeaning.HostAndPort or DialectMeaning.Url);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryClient_IsKnown(string id)
    {
        Assert.All(DialectTable.All.Single(d => d.Id == id).Clients.Ids, client => Assert.Equal(client, EmbeddedKnowledge.Instance.Client(client).Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryWriter_WritesTheModeItPromises(string id)
    {
        var dialect = DialectTable.All.Single(d => d.Id == id);
        foreach (var (mode, words) in dialect.Writers)
        {
            var row = dialect.Tls.First(r => r.Conditions.All(c => c.Value.Any(w => Holds(w, words.GetValueOrDefault(c.Key)))));

            Assert.Equal(mode, row.Outcomes[0].Mode!.Kind);
        }
    }

    [Fact]
    public void ExtendingDialect_PutsItsOwnSpellingsFirst()
    {
        var keys = DialectTable.All.Single(d => d.Id == "aspnet").Keys;

        Assert.Equal("enable-ssl", keys.First(k => k.Path == "enable_ssl").Switch!.Name.Replace('_', '-'));
        Assert.Contains(keys, k => k is { Meaning: DialectMeaning.Host, Path: "server" });
    }

    private static bool Holds(string condition, string? word) => condition switch
    {
        "absent" => word is null,
        "on" => word == "true",
        "off" => word == "false",
        "set" => word is not null,
        _ => condition == word,
    };
}
