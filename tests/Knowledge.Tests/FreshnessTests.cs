using VetMailLint.Build.Freshness;

namespace VetMailLint.Build.Tests;

public class FreshnessTests
{
    private const string Newest = "name: New\nkind: mailbox\nhosts: [smtp.new.test]\nsource: https://new.test\nchecked: 2026-11-25\nconfidence: A\nendpoints: [{ port: 587, tls: starttls }]\n";

    private static string Provider(string day, string confidence = "A") => $$"""
        name: Acme
        kind: mailbox
        hosts: [smtp.acme.test]
        source: https://acme.test/smtp
        checked: {{day}}
        confidence: {{confidence}}
        endpoints:
          - { port: 587, tls: starttls }
          - { port: 465, tls: implicit, source: https://acme.test/ssl, checked: 2026-11-24 }
        """;

    [Fact]
    public void FactOlderThanEighteenMonthsBeforeTheNewest_IsANoteAndStopsNothing()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Provider("2025-05-25")).With("providers/new.yaml", Newest);

        Assert.Equal(
            ["rules/providers/acme.yaml(8,5): note VMK023: looked up on 2025-05-25, more than 18 months before the newest fact (2026-11-25): https://acme.test/smtp"],
            rules.Notes());
    }

    [Fact]
    public void FactOfSeventeenMonths_IsNoNote()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Provider("2025-05-26")).With("providers/new.yaml", Newest);

        Assert.Empty(rules.Notes());
    }

    [Fact]
    public void FactsOfOneAge_AreNotOldWhateverTheYear()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Provider("2019-01-01").Replace("2026-11-24", "2019-01-01", StringComparison.Ordinal));

        Assert.Empty(rules.Notes());
    }

    [Fact]
    public void DateOfTheWhole_IsTheNewestOfAllFacts()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Provider("2025-01-01") + "\npassword: { kind: account, source: https://acme.test/p, checked: 2026-12-01 }\n");

        rules.Compile(allowNotes: true);

        Assert.Contains("2026-12-01", File.ReadAllText(rules.SourceFile), StringComparison.Ordinal);
    }

    [Fact]
    public void Stale_ListsSourcesOldestFirstAndTheLeastSureBefore()
    {
        using var rules = new RulesSandbox()
            .With("providers/acme.yaml", Provider("2025-01-01", "B"))
            .With("providers/new.yaml", Newest)
            .With("providers/directory.csv", "host,port,tls,confidence,checked,kind,name,source\nsmtp.old.test,25,none,A,2025-01-01,mailbox,Old,A set\n");

        var (status, output) = Stale(rules.Folder);

        Assert.Equal(0, status);
        Assert.Equal(
            """
            4 facts from 4 sources, looked up 0 months or more before 2026-11-25; the oldest first:
            2025-01-01 B https://acme.test/smtp
                         rules/providers/acme.yaml:8
            2025-01-01 A A set
                         rules/providers/directory.csv:2
            2026-11-24 B https://acme.test/ssl
                         rules/providers/acme.yaml:9
            2026-11-25 A https://new.test
                         rules/providers/new.yaml:7

            """,
            output);
    }

    [Fact]
    public void StaleWithMonthsAndDay_LeavesOutWhatIsYounger()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Provider("2025-01-01")).With("providers/new.yaml", Newest);

        var (_, output) = Stale(rules.Folder, "--months", "18", "--as-of", "2027-01-01");

        Assert.StartsWith("1 facts from 1 sources, looked up 18 months or more before 2027-01-01; the oldest first:\n2025-01-01 A https://acme.test/smtp\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of", "tomorrow")]
    [InlineData("--months")]
    [InlineData("--months", "-1")]
    [InlineData("no-such-folder")]
    public void StaleCalledWrongly_SaysHowItIsCalled(params string[] words)
    {
        var errors = new StringWriter();

        Assert.Equal(2, StaleCommand.Run(words, TextWriter.Null, errors));
        Assert.StartsWith("usage: stale", errors.ToString(), StringComparison.Ordinal);
    }

    private static (int Status, string Output) Stale(params string[] words)
    {
        var output = new StringWriter { NewLine = "\n" };
        return (StaleCommand.Run(words, output, TextWriter.Null), output.ToString());
    }
}
