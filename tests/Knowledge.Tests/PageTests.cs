namespace VetMailLint.Build.Tests;

public class PageTests
{
    internal const string Examples = """
        # Port and TLS contradict

        ```json vetmaillint dialect=aspnet file=appsettings.json expect=VML103:4
        {}
        ```

        ```csharp vetmaillint surface=csharp as_of=2026-11-23 expect=none
        var x = 1;
        ```
        """;

    internal static string Page(string id, string more = "", string examples = Examples) =>
        $"---\nid: {id}\nname: PortTlsMismatch\ntitle: Port and TLS mode contradict\nseverity: error\ncategory: transport\nsince: 0.1.0\n{more}---\n{examples}\n";

    [Theory]
    [InlineData("colour: red\n", "(8,1): error VMK002: unknown field 'colour'; known here: supersedes, id, severity, category, client, name, title, likely, default, since, sources")]
    [InlineData("likely: perhaps\n", "(8,9): error VMK004: 'perhaps' is no likely; it is one of: off, info, warning, error")]
    [InlineData("default: info\n", "(8,10): error VMK013: 'default' is the same as 'severity', or off")]
    [InlineData("supersedes: [VML999]\n", "(8,14): error VMK016: there is no rule 'VML999'")]
    public void FrontMatterWithOneMistake_IsReportedOnItsLineOfThePage(string more, string expected)
    {
        using var rules = new RulesSandbox().With("VML103.md", Page("VML103", more));

        Assert.Equal(["rules/VML103.md" + expected], rules.Compile());
    }

    [Fact]
    public void PageWithoutFrontMatter_IsReported()
    {
        using var rules = new RulesSandbox().With("VML103.md", "# Port\n");

        Assert.Equal(
            ["rules/VML103.md(1,1): error VMK013: the page must start with front matter between two lines of '---'"],
            rules.Compile());
    }

    [Fact]
    public void IdUnlikeTheFilesName_IsReported()
    {
        using var rules = new RulesSandbox().With("VML104.md", Page("VML103"));

        Assert.Equal(["rules/VML104.md(2,5): error VMK013: the id 'VML103' is not the file's name 'VML104'"], rules.Compile());
    }

    [Fact]
    public void UnknownCategory_IsReported()
    {
        using var rules = new RulesSandbox().With("VML103.md", Page("VML103").Replace("transport", "traffic", StringComparison.Ordinal));

        Assert.Equal(
            ["rules/VML103.md(6,11): error VMK004: 'traffic' is no category; it is one of: transport, identity, credentials, host, configuration, tool"],
            rules.Compile());
    }

    [Fact]
    public void PageWithoutExamples_LacksBothKinds()
    {
        using var rules = new RulesSandbox().With("VML103.md", Page("VML103", examples: "```json\n{}\n```"));

        Assert.Equal(
            [
                "rules/VML103.md(8,1): error VMK014: the page has no example that expects a finding",
                "rules/VML103.md(8,1): error VMK014: the page has no example with 'expect=none'",
            ],
            rules.Compile());
    }

    [Theory]
    [InlineData("json vetmaillint expect=VML103 expected=1", "'expected=1' is no word of an example; write dialect=, file=, surface=, client=, as_of=, target= or expect=none|VMLnnn:LINE[,…]")]
    [InlineData("json vetmaillint expect=103:4", "'expect=103:4' is no word of an example; write dialect=, file=, surface=, client=, as_of=, target= or expect=none|VMLnnn:LINE[,…]")]
    [InlineData("json vetmaillint surface=vb expect=none", "'surface=vb' is no word of an example; write dialect=, file=, surface=, client=, as_of=, target= or expect=none|VMLnnn:LINE[,…]")]
    [InlineData("json vetmaillint as_of=today expect=none", "'as_of=today' is no word of an example; write dialect=, file=, surface=, client=, as_of=, target= or expect=none|VMLnnn:LINE[,…]")]
    [InlineData("json vetmaillint file=a.json", "an example has one 'expect='")]
    public void ExampleWithBadInfoString_IsReported(string info, string expected)
    {
        using var rules = new RulesSandbox().With("VML103.md", Page("VML103", examples: $"{Examples}\n\n```{info}\n{{}}\n```"));

        Assert.Equal([$"rules/VML103.md(19,1): error VMK015: {expected}"], rules.Compile());
    }

    [Fact]
    public void FenceInsideALongerFence_IsText()
    {
        using var rules = new RulesSandbox().With("VML103.md", Page("VML103", examples: $"{Examples}\n\n````markdown\n```json vetmaillint x\n```\n````"));

        Assert.Empty(rules.Compile());
    }
}
