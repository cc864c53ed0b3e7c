namespace VetMailLint.Build.Tests;

public class BrokenFileTests
{
    private const string Head = """
        name: Acme
        kind: mailbox
        hosts: [smtp.acme.test]
        source: https://acme.test/smtp
        checked: 2026-11-23
        confidence: A

        """;

    [Theory]
    [InlineData("endpoint: []", "rules/providers/acme.yaml(7,1): error VMK002: unknown field 'endpoint'; known here: source, checked, confidence, hosts, name, kind, endpoints, closed_ports, tls_required, login_required, no_login, user_name, password, from, ignores_dots, consumer_domains, dmarc, domain_aliases, changes, help, notes")]
    [InlineData("endpoints: [{ tls: starttls }]", "rules/providers/acme.yaml(7,13): error VMK003: 'port' is missing")]
    [InlineData("endpoints: [{ port: 587, tls: ssl }]", "rules/providers/acme.yaml(7,31): error VMK004: 'ssl' is no tls; it is one of: none, opportunistic, starttls, implicit")]
    [InlineData("endpoints: [{ port: 70000, tls: starttls }]", "rules/providers/acme.yaml(7,21): error VMK006: '70000' is no port from 1 to 65535")]
    [InlineData("endpoints: [{ port: 587, tls: starttls, checked: 23.11.2026 }]", "rules/providers/acme.yaml(7,50): error VMK005: '23.11.2026' is no day; write yyyy-MM-dd")]
    [InlineData("endpoints: [{ port: 587, tls: starttls, host: smtp.other.test }]", "rules/providers/acme.yaml(7,47): error VMK018: 'smtp.other.test' is not among the file's hosts")]
    [InlineData("endpoints: { port: 587, tls: starttls }", "rules/providers/acme.yaml(7,12): error VMK017: 'endpoints' must be a list of mappings")]
    [InlineData("closed_ports: [{ port: -1 }]", "rules/providers/acme.yaml(7,24): error VMK006: '-1' is no port from 1 to 65535")]
    [InlineData("tls_required: yes", "rules/providers/acme.yaml(7,15): error VMK017: 'tls_required' must be a mapping")]
    [InlineData("user_name: { kind: literal }", "rules/providers/acme.yaml(7,12): error VMK003: 'literals' is missing")]
    [InlineData("password: { kind: service-key, shapes: ['hexx{32}'] }", "rules/providers/acme.yaml(7,41): error VMK007: 'hexx{32}' is neither a quoted literal nor a character class")]
    [InlineData("password: { kind: any, wrong_kinds: [{ name: a key, shape: 'hex{n}' }] }", "rules/providers/acme.yaml(7,60): error VMK007: 'hex{n}' has no count in its braces")]
    [InlineData("from: { policy: ignores }", "rules/providers/acme.yaml(7,17): error VMK004: 'ignores' is no policy; it is one of: rewrites, rejects, verified-sender, any")]
    [InlineData("consumer_domains: [Acme.test]", "rules/providers/acme.yaml(7,20): error VMK011: 'Acme.test' is no domain in lower case")]
    [InlineData("dmarc: [{ policy: refuse, domains: [acme.test] }]", "rules/providers/acme.yaml(7,19): error VMK004: 'refuse' is no policy; it is one of: none, quarantine, reject")]
    [InlineData("dmarc: [{ policy: reject }]", "rules/providers/acme.yaml(7,9): error VMK003: 'domains' is missing: a policy is a domain's own")]
    [InlineData("domain_aliases: [[acme]]", "rules/providers/acme.yaml(7,19): error VMK011: 'acme' is no domain in lower case")]
    [InlineData("changes: [{ what: host, effect: removed, on: 2026-13, instead: move }]", "rules/providers/acme.yaml(7,46): error VMK005: '2026-13' is no date; write yyyy-MM-dd or yyyy-MM")]
    [InlineData("name: Again", "rules/providers/acme.yaml(7,1): error VMK001: Duplicate key name")]
    public void ProviderWithOneMistake_IsReportedWhereItStands(string line, string expected)
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Head + line + "\n");

        Assert.Equal([expected], rules.Compile());
    }

    [Fact]
    public void FactWithoutSource_IsReportedForEachMissingPart()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", """
            name: Acme
            kind: mailbox
            hosts: [smtp.acme.test]
            endpoints:
              - { port: 587, tls: starttls, source: https://acme.test/smtp }
            """);

        Assert.Equal(
            [
                "rules/providers/acme.yaml(5,5): error VMK009: the fact has no 'checked', and the file gives none for all its facts",
                "rules/providers/acme.yaml(5,5): error VMK009: the fact has no 'confidence', and the file gives none for all its facts",
            ],
            rules.Compile());
    }

    [Theory]
    [InlineData("https://smtp.acme.test")]
    [InlineData("smtp.acme.test:587")]
    [InlineData("SMTP.acme.test")]
    [InlineData("*.*.acme.test")]
    [InlineData("smtp..acme.test")]
    public void HostThatIsNone_IsReported(string host)
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Head.Replace("smtp.acme.test", $"'{host}'", StringComparison.Ordinal));

        Assert.Equal(
            [$"rules/providers/acme.yaml(3,9): error VMK011: '{host}' is no host: lower case, no scheme, no port, at most one '*'"],
            rules.Compile().Where(line => !line.Contains("source", StringComparison.Ordinal)));
    }

    [Fact]
    public void HostOfTwoProviders_IsReportedAtTheSecond()
    {
        using var rules = new RulesSandbox()
            .With("providers/acme.yaml", Head)
            .With("providers/beta.yaml", Head);

        Assert.Equal(["rules/providers/beta.yaml(3,9): error VMK008: 'smtp.acme.test' belongs to 'acme' already"], rules.Compile());
    }

    [Fact]
    public void DomainOfTwoProviders_IsReportedAtTheSecond()
    {
        using var rules = new RulesSandbox()
            .With("providers/acme.yaml", Head + "consumer_domains: [acme.test]\n")
            .With("providers/beta.yaml", Head.Replace("smtp.acme.test", "smtp.beta.test", StringComparison.Ordinal) + "consumer_domains: [acme.test]\n");

        Assert.Equal(["rules/providers/beta.yaml(3,9): error VMK008: mailboxes of 'acme.test' belong to 'acme' already"], rules.Compile());
    }

    [Fact]
    public void HostThatAnotherProvidersPatternCovers_IsReported()
    {
        using var rules = new RulesSandbox()
            .With("providers/acme.yaml", Head)
            .With("providers/beta.yaml", Head.Replace("smtp.acme.test", "'*.acme.test'", StringComparison.Ordinal));

        Assert.Equal(
            ["rules/providers/acme.yaml(3,9): error VMK008: 'smtp.acme.test' belongs to 'beta' already, by '*.acme.test'"],
            rules.Compile());
    }

    [Fact]
    public void ProviderNamedLikeADirectoryHost_IsADuplicateId()
    {
        using var rules = new RulesSandbox()
            .With("providers/mx.other.test.yaml", Head)
            .With("providers/directory.csv", "host,port,tls,confidence,checked,kind,name,source\nmx.other.test,25,none,B,2026-11-23,mailbox,Other,Set\n");

        Assert.Equal(["rules/providers/mx.other.test.yaml(3,9): error VMK010: the id 'mx.other.test' is taken"], rules.Compile());
    }

    [Fact]
    public void FileThatIsNoMapping_IsReported()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", "- a\n").With("clients/acme.yaml", "a: [\n");

        var lines = rules.Compile();

        Assert.Equal(2, lines.Length);
        Assert.StartsWith("rules/clients/acme.yaml(2,1): error VMK001: ", lines[0], StringComparison.Ordinal);
        Assert.Equal("rules/providers/acme.yaml(1,1): error VMK001: the file must be one YAML mapping", lines[1]);
    }

    [Fact]
    public void SeveralMistakes_AreAllReportedInTheOrderOfTheFiles()
    {
        using var rules = new RulesSandbox()
            .With("providers/beta.yaml", Head.Replace("mailbox", "postbox", StringComparison.Ordinal) + "help: [x]\n")
            .With("clients/acme.yaml", "oauth: perhaps\n");

        Assert.Equal(
            [
                "rules/clients/acme.yaml(1,1): error VMK003: 'name' is missing",
                "rules/clients/acme.yaml(1,1): error VMK009: the fact has no 'checked', and the file gives none for all its facts",
                "rules/clients/acme.yaml(1,1): error VMK009: the fact has no 'confidence', and the file gives none for all its facts",
                "rules/clients/acme.yaml(1,1): error VMK009: the fact has no 'source', and the file gives none for all its facts",
                "rules/clients/acme.yaml(1,8): error VMK004: 'perhaps' is no oauth; it is one of: yes, no",
                "rules/providers/beta.yaml(2,7): error VMK004: 'postbox' is no kind; it is one of: mailbox, transactional, relay, sandbox, catcher",
                "rules/providers/beta.yaml(7,7): error VMK017: 'help' must be a text",
            ],
            rules.Compile());
    }

    [Fact]
    public void Mistakes_LeaveTheOutputUntouched()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Head);
        Assert.Empty(rules.Compile());
        var before = File.ReadAllText(rules.SourceFile);

        rules.With("providers/acme.yaml", Head + "x: y\n").Compile();

        Assert.Equal(before, File.ReadAllText(rules.SourceFile));
    }
}
