namespace VetMailLint.Cli.Tests.Commands;

/// <summary>Comments that silence a finding, and what is said of those that do nothing.</summary>
public sealed class LintSuppressionTests
{
    private static IReadOnlyList<string> Lint(string comment, string ownLine = "")
    {
        using var sandbox = Sandbox.With("mail.yaml", $"""
            smtp:
              host: smtp.zoho.com
              port: 465
              {ownLine}
              security: starttls {comment}
            """);
        return sandbox.Run("lint", "--format", "json").Findings;
    }

    private static string Complaint(string comment)
    {
        using var sandbox = Sandbox.With("mail.yaml", $"smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls {comment}\n");
        return sandbox.Run("lint", "--format", "json").Json.GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("rule").GetString() == "VML903").GetProperty("message").GetString()!;
    }

    [Fact]
    public void Nothing_IsSilencedWithoutAComment() => Assert.Equal(["VML103 error mail.yaml:5"], Lint(""));

    [Theory]
    [InlineData("# vetmaillint: ignore VML103 -- the proxy speaks both")]
    [InlineData("# vetmaillint: ignore vml103 until=2026-11-23 -- until the proxy is gone")]
    [InlineData("# vetmaillint: ignore-file VML103 -- a list of wrong settings")]
    [InlineData("# vetmaillint: ignore-file -- a list of wrong settings")]
    public void CommentWithAReason_SilencesItsLine(string comment)
    {
        Assert.Empty(Lint(comment));
        Assert.Empty(Lint("", comment));
    }

    [Theory]
    [InlineData("# vetmaillint: ignore VML103", "This suppression gives no reason and does nothing; add ' -- ' and why.")]
    [InlineData("# vetmaillint: ignore VML103 until=2026-11-22 -- soon", "This suppression ended on 2026-11-22 and no longer silences anything; renew it or repair the setting.")]
    [InlineData("# vetmaillint: ignore VML999 -- why", "This suppression names 'VML999', which is no rule; 'vetmaillint rules' lists them.")]
    [InlineData("# vetmaillint: ignore -- why", "This suppression does nothing: no rule id.")]
    [InlineData("# vetmaillint: ignore VML103 because", "This suppression does nothing: a word that is no rule id; a reason stands after ' -- '.")]
    [InlineData("# vetmaillint: ignore VML103 until=soon -- why", "This suppression does nothing: a date that is not written as until=yyyy-MM-dd.")]
    [InlineData("# vetmaillint: skip VML103 -- why", "This suppression does nothing: expected 'ignore' or 'ignore-file'.")]
    public void CommentThatDoesNothing_IsReportedBesideWhatItMeant(string comment, string message)
    {
        Assert.Equal(["VML103 error mail.yaml:5", "VML903 warning mail.yaml:5"], Lint(comment));
        Assert.Equal(message, Complaint(comment));
    }

    [Fact]
    public void CommentForAFindingThatIsGone_IsReported()
    {
        using var sandbox = Sandbox.With("appsettings.json", """
            {
              // vetmaillint: ignore VML103 -- the old server
              "Smtp": { "Host": "smtp.zoho.com", "Port": 587, "Security": "starttls" }
            }
            """);

        var run = sandbox.Run("lint");

        Assert.Equal(["warning VML903 UnusedSuppression"], run.Heads);
        Assert.Contains("Nothing here is reported as VML103 any more; take the suppression away.\n  --> appsettings.json:2:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnusedSuppression_IsSwitchedOffLikeAnyRule()
    {
        using var sandbox = Sandbox.With("mail.yaml", "smtp:\n  host: smtp.zoho.com\n  port: 587 # vetmaillint: ignore VML103 -- old\n");
        sandbox.Write(".editorconfig", "[*.yaml]\nvetmaillint.VML903.severity = none\n");

        Assert.Empty(sandbox.Run("lint", "--format", "json").Findings);
    }
}
