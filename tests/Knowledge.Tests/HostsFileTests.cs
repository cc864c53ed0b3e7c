using VetMailLint.Knowledge;

namespace VetMailLint.Build.Tests;

public class HostsFileTests
{
    private const string Acme = """
        name: Acme
        kind: mailbox
        hosts: [smtp.acme.test, "smtp-*.acme.test"]
        source: https://acme.test/smtp
        checked: 2026-11-23
        confidence: A

        """;

    private const string Head = "source: https://acme.test\nchecked: 2026-11-23\nconfidence: A\nhosts:\n";

    [Theory]
    [InlineData("host: imap.acme.test, is: imap", "rules/hosts.yaml(5,5): error VMK003: 'use' is missing")]
    [InlineData("host: imap.acme.test, is: mx, use: smtp.acme.test", "rules/hosts.yaml(5,33): error VMK004: 'mx' is no is; it is one of: imap, pop, website, renamed, shut-down, typo")]
    [InlineData("host: IMAP.acme.test, is: imap, use: smtp.acme.test", "rules/hosts.yaml(5,13): error VMK011: 'IMAP.acme.test' is no host: lower case, no scheme, no port, no '*'")]
    [InlineData("host: imap.acme.test, is: imap, use: smtp.other.test", "rules/hosts.yaml(5,44): error VMK018: 'smtp.other.test' is no provider's host")]
    [InlineData("host: smtp-1.acme.test, is: imap, use: smtp.acme.test", "rules/hosts.yaml(5,13): error VMK008: 'smtp-1.acme.test' belongs to 'acme' already")]
    public void AnEntryWithOneMistake_IsReportedWhereItStands(string entry, string expected)
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Acme).With("hosts.yaml", $"{Head}  - {{ {entry} }}\n");

        Assert.Equal([expected], rules.Compile());
    }

    [Fact]
    public void AHostThatStandsTwice_IsReported()
    {
        const string Entry = "  - { host: imap.acme.test, is: imap, use: smtp.acme.test }\n";
        using var rules = new RulesSandbox().With("providers/acme.yaml", Acme).With("hosts.yaml", Head + Entry + Entry);

        Assert.Equal(["rules/hosts.yaml(6,13): error VMK008: 'imap.acme.test' stands here already"], rules.Compile());
    }

    [Fact]
    public void AnOldNameThatIsAProvidersStill_IsGood()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Acme)
            .With("hosts.yaml", Head + "  - { host: smtp-old.acme.test, is: renamed, use: smtp.acme.test, confidence: B }\n");

        var advice = ProviderDecoder.Advice(BlobTable.Open(rules.Blob(), BlobSection.HostAdvice).Record(0));

        Assert.Equal(new("smtp-old.acme.test", HostFault.Renamed, "smtp.acme.test", new(Confidence.B, "https://acme.test", "2026-11-23")), advice);
    }
}
