namespace VetMailLint.Build.Tests;

public class BrokenDialectTests
{
    private const string Head = """
        name: Acme
        source: https://acme.test
        checked: 2026-11-23
        confidence: A

        """;

    [Theory]
    [InlineData("compare: fuzzy", "(5,10): error VMK004: 'fuzzy' is no compare; it is one of: exact, ignore_case, relaxed")]
    [InlineData("complete: true", "(5,11): error VMK004: 'true' is no complete; it is one of: yes, no")]
    [InlineData("exclusive: yes\nswitches: { a: { keys: [a] } }", "(5,12): error VMK003: an exclusive dialect has two switches at least")]
    [InlineData("tls_versions: { tls14: [x] }", "(5,17): error VMK002: unknown field 'tls14'")]
    [InlineData("tls: [{ versions: [{ label: old, clients: [nobody], mode: none }] }]", "(5,44): error VMK019: there is no client 'nobody'")]
    [InlineData("clients: [nobody]", "(5,11): error VMK019: there is no client 'nobody'")]
    [InlineData("extends: nobody", "(5,10): error VMK019: there is no dialect 'nobody' that extends nothing itself")]
    [InlineData("keys: { hots: [x] }", "(5,9): error VMK002: unknown field 'hots'")]
    [InlineData("keys: { host: x }", "(5,15): error VMK017: 'host' must be a list of texts")]
    [InlineData("words: { spam: [x] }", "(5,10): error VMK002: unknown field 'spam'")]
    [InlineData("switches: { a: { keys: [a], values: maybe } }", "(5,37): error VMK004: 'maybe' is no values; it is one of: any, boolean, typed_boolean")]
    [InlineData("switches: { a: { keys: [a], word: x } }", "(5,29): error VMK002: unknown field 'word'")]
    [InlineData("tls: [{ when: { a: [\"on\"] }, mode: none }]", "(5,17): error VMK019: there is no switch 'a'")]
    [InlineData("tls: [{ when: {} }]", "(5,7): error VMK003: 'mode' is missing")]
    [InlineData("tls: [{ mode: ssl }]", "(5,15): error VMK004: 'ssl' is no mode; it is one of: none, opportunistic, starttls, implicit, undecided")]
    [InlineData("tls: [{ versions: [{ mode: none }] }]", "(5,20): error VMK003: 'label' is missing")]
    [InlineData("writers: { none: { a: x } }", "(5,20): error VMK019: there is no switch 'a'")]
    [InlineData("writers: { ssl: { a: x } }", "(5,12): error VMK002: unknown field 'ssl'")]
    [InlineData("schemes: { smtp: maybe }", "(5,18): error VMK004: 'maybe' is no smtp; it is one of: none, opportunistic, starttls, implicit, undecided")]
    [InlineData("ports: { submission: 70000 }", "(5,22): error VMK006: '70000' is no port from 1 to 65535")]
    public void DialectWithOneMistake_IsReportedWhereItStands(string line, string expected)
    {
        using var rules = new RulesSandbox().With("dialects/acme.yaml", Head + line + "\n");

        Assert.StartsWith("rules/dialects/acme.yaml" + expected, Assert.Single(rules.Compile()), StringComparison.Ordinal);
    }

    [Fact]
    public void DialectWithoutMistakes_IsCompiled()
    {
        using var rules = new RulesSandbox()
            .With("dialects/base.yaml", Head + "keys: { host: [a], port: [b] }\nswitches: { s: { keys: [s] } }\ntls: [{ when: { s: [x] }, mode: none }]\n")
            .With("dialects/acme.yaml", Head + "extends: base\nkeys: { host: [h] }\n");

        var blob = System.Text.Encoding.UTF8.GetString(rules.Blob());

        Assert.Contains("keys/host\n1\nh\nkeys/port\n1\nb\nswitches/s/keys\n1\ns\ntls/0/when/s\n1\nx\ntls/0/mode\n1\nnone\n", blob, StringComparison.Ordinal);
        Assert.Contains("keys/host\n1\na\n", blob, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFieldOfADialect_IsExplained()
    {
        using var rules = new RulesSandbox().With("dialects/a.yaml", "?: x\nkeys: { ?: [x] }\nwords: { ?: [x] }\nplaceholders: { ?: [x] }\n");
        var readme = VocabularyTests.Readme;

        var fields = rules.Compile()
            .Where(line => line.Contains("known here: ", StringComparison.Ordinal))
            .SelectMany(line => line[(line.IndexOf("known here: ", StringComparison.Ordinal) + 12)..].Split(", "))
            .ToList();

        Assert.True(fields.Count > 60);
        Assert.All(fields, field => Assert.Contains($"`{field}`", readme, StringComparison.Ordinal));
    }
}
