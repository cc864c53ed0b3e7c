namespace VetMailLint.Build.Tests;

public class BrokenClientTests
{
    private const string Head = """
        name: Acme
        source: https://acme.test
        checked: 2026-11-23
        confidence: A

        """;

    [Theory]
    [InlineData("implicit_tls: partly", "rules/clients/acme.yaml(1,1): error VMK003: 'implicit_tls_note' is missing: partial support says which part")]
    [InlineData("implicit_tls: maybe", "rules/clients/acme.yaml(5,15): error VMK004: 'maybe' is no implicit_tls; it is one of: no, partly, yes")]
    [InlineData("default_port: 5x", "rules/clients/acme.yaml(5,15): error VMK006: '5x' is no port from 1 to 65535")]
    [InlineData("default_tls: auto", "rules/clients/acme.yaml(5,14): error VMK004: 'auto' is no default_tls; it is one of: none, opportunistic, starttls, implicit")]
    [InlineData("default_tls: { otherwise: none }", "rules/clients/acme.yaml(5,14): error VMK003: 'implicit_on' is missing")]
    [InlineData("default_tls: { otherwise: none, implicit_on: [0] }", "rules/clients/acme.yaml(5,47): error VMK006: '0' is no port from 1 to 65535")]
    [InlineData("tls_words: [{ words: { a: none } }]", "rules/clients/acme.yaml(5,13): error VMK003: 'keys' is missing")]
    [InlineData("tls_words: [{ keys: [a] }]", "rules/clients/acme.yaml(5,13): error VMK003: 'words' is missing")]
    [InlineData("tls_words: [{ keys: [a], words: { b: tls } }]", "rules/clients/acme.yaml(5,38): error VMK004: 'tls' is no b; it is one of: none, opportunistic, starttls, implicit")]
    [InlineData("built_on: [acme]", "rules/clients/acme.yaml(5,12): error VMK019: there is no client 'acme' that is built on nothing itself")]
    [InlineData("built_on: [post]", "rules/clients/acme.yaml(5,12): error VMK019: there is no client 'post' that is built on nothing itself")]
    [InlineData("proves: MailKit", "rules/clients/acme.yaml(5,9): error VMK017: 'proves' must be a list of texts")]
    [InlineData("packages: [MailKit]", "rules/clients/acme.yaml(5,11): error VMK017: 'packages' must be a list of mappings")]
    [InlineData("packages: [{ names: [a] }]", "rules/clients/acme.yaml(5,12): error VMK003: 'registry' is missing")]
    [InlineData("packages: [{ registry: pip, names: [a] }]", "rules/clients/acme.yaml(5,24): error VMK004: 'pip' is no registry; it is one of: nuget, npm, maven, composer, rubygems, pypi")]
    [InlineData("packages: [{ registry: npm, names: [] }]", "rules/clients/acme.yaml(5,36): error VMK003: 'names' is empty")]
    [InlineData("packages: [{ registry: npm, names: [a], from: ^9 }]", "rules/clients/acme.yaml(5,47): error VMK004: '^9' is no major version")]
    [InlineData("packages: [{ registry: npm, names: [a], until: 9 }]", "rules/clients/acme.yaml(5,41): error VMK002: unknown field 'until'; known here: registry, names, from, before")]
    [InlineData("fails_with: { VML1: x }", "rules/clients/acme.yaml(5,15): error VMK016: there is no rule 'VML1'")]
    [InlineData("fails_with: { VML101: [x] }", "rules/clients/acme.yaml(5,23): error VMK017: 'VML101' must be a text")]
    [InlineData("colour: red", "rules/clients/acme.yaml(5,1): error VMK002: unknown field 'colour'; known here: name, implicit_tls, implicit_tls_note, oauth, takes_bare_host, default_credentials, timeout_unit, zero_timeout_fails, address_separator, checks_addresses, iis_pickup, tls_with_pickup, default_port, default_tls, tls_words, proves, presumes, packages, source, checked, confidence, csharp, built_on, fails_with, notes")]
    [InlineData("csharp: {}", "rules/clients/acme.yaml(5,9): error VMK017: 'csharp' must be a list of mappings")]
    [InlineData("csharp: [{ members: { A: host } }]", "rules/clients/acme.yaml(5,10): error VMK003: 'types' is missing")]
    [InlineData("csharp: [{ types: [T] }]", "rules/clients/acme.yaml(5,10): error VMK003: 'members' is missing")]
    [InlineData("csharp: [{ types: [T], members: { A: server } }]", "rules/clients/acme.yaml(5,38): error VMK004: 'server' is no A; it is one of: host, port, tls, user, password, credentials, login, from, delivery, timeout, default_credentials")]
    [InlineData("csharp: [{ types: [T], members: { A: tls } }]", "rules/clients/acme.yaml(5,35): error VMK003: 'words' of 'A' is missing: it says what each value means")]
    [InlineData("csharp: [{ types: [T], members: { A: { means: login } } }]", "rules/clients/acme.yaml(5,38): error VMK003: 'words' is missing: it says what each value means")]
    [InlineData("csharp: [{ types: [T], members: { A: { means: login, words: { x: maybe } } } }]", "rules/clients/acme.yaml(5,66): error VMK004: 'maybe' is no x; it is one of: required, none")]
    [InlineData("csharp: [{ types: [T], members: { A: { means: delivery, words: { x: post } } } }]", "rules/clients/acme.yaml(5,69): error VMK004: 'post' is no x; it is one of: network, pickup, off, iis-pickup")]
    [InlineData("csharp: [{ types: [T], checked: today, members: { A: host } }]", "rules/clients/acme.yaml(5,33): error VMK005: 'today' is no day; write yyyy-MM-dd")]
    [InlineData("csharp: [{ types: [T], method: M, kind: x, members: { A: host } }]", "rules/clients/acme.yaml(5,35): error VMK002: unknown field 'kind'; known here: types, method, members, needs, beside, keyed, complete, tls, source, checked, confidence")]
    public void ClientWithOneMistake_IsReportedWhereItStands(string line, string expected)
    {
        using var rules = new RulesSandbox().With("clients/acme.yaml", Head + line + "\n");

        Assert.Equal([expected], rules.Compile());
    }

    [Fact]
    public void OptionThatHasNoWords_IsUnknown()
    {
        using var rules = new RulesSandbox().With("clients/acme.yaml", Head + "csharp: [{ types: [T], members: { A: { means: tls, option: Tls } } }]\n");

        Assert.Equal(["rules/clients/acme.yaml(5,60): error VMK019: there is no option 'Tls' in tls_words"], rules.Compile());
    }

    [Fact]
    public void RuleWithoutPage_IsUnknownOnceThereArePages()
    {
        using var rules = new RulesSandbox()
            .With("clients/acme.yaml", Head + "fails_with: { VML101: a, VML102: b }\n")
            .With("VML101.md", PageTests.Page("VML101"));

        Assert.Equal(["rules/clients/acme.yaml(5,26): error VMK016: there is no rule 'VML102'"], rules.Compile());
    }
}
