namespace VetMailLint.Cli.Tests.Commands;

/// <summary>Suppressions in every format that has comments: in force, unused, without a reason, expired, and what <c>--fix</c> does about each.</summary>
public sealed class SuppressionFormatTests
{
    private const string InForce = "ignore VML103 -- the proxy speaks both";

    // «» is where the comment stands; 465 with STARTTLS is VML103, and 587 is nothing.
    private static readonly (string Name, string Text)[] s_files =
    [
        ("smtp.json", "{ \"smtp\": { \"host\": \"smtp.zoho.com\", \"port\": 465,\n  // «»\n  \"security\": \"starttls\" } }\n"),
        ("inline.json", "{ \"smtp\": { \"host\": \"smtp.zoho.com\", \"port\": 465,\n  \"security\": \"starttls\" /* «» */ } }\n"),
        ("mail.yaml", "smtp:\n  host: smtp.zoho.com\n  port: 465\n  # «»\n  security: starttls\n"),
        ("trailing.yaml", "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls # «»\n"),
        ("mail.xml", "<configuration>\n  <!-- «» -->\n  <smtp host=\"smtp.zoho.com\" port=\"465\" security=\"starttls\" />\n</configuration>\n"),
        (".env", "SMTP_HOST=smtp.zoho.com\nSMTP_PORT=465\n# «»\nSMTP_SECURITY=starttls\n"),
        ("mail.properties", "smtp.host=smtp.zoho.com\nsmtp.port=465\n! «»\nsmtp.security=starttls\n"),
        ("mail.ini", "[smtp]\nhost = smtp.zoho.com\nport = 465\n; «»\nsecurity = starttls\n"),
        ("mail.toml", "[smtp]\nhost = \"smtp.zoho.com\"\nport = 465\nsecurity = \"starttls\" # «»\n"),
        ("Dockerfile", "FROM a\nENV SMTP_HOST=smtp.zoho.com\nENV SMTP_PORT=465\n# «»\nENV SMTP_SECURITY=starttls\n"),
        ("mail.service", "[Service]\nEnvironment=SMTP_HOST=smtp.zoho.com\nEnvironment=SMTP_PORT=465\n# «»\nEnvironment=SMTP_SECURITY=starttls\n"),
    ];

    public static TheoryData<string, string> Files()
    {
        var data = new TheoryData<string, string>();
        foreach (var (name, text) in s_files)
            data.Add(name, text);

        return data;
    }

    // Two hyphens cannot stand in a comment of XML.
    private static string With(string name, string text, string comment) =>
        text.Replace("«»", "vetmaillint: " + (name.EndsWith(".xml", StringComparison.Ordinal) ? comment.Replace("--", "-", StringComparison.Ordinal) : comment), StringComparison.Ordinal);

    private static Sandbox SandboxOf(string name, string text) => Sandbox.With(name, text);

    private static IEnumerable<string> Rules(Sandbox sandbox) => sandbox.Run("lint", "--format", "json").Findings.Select(finding => finding[..finding.IndexOf(' ')]);

    [Theory]
    [MemberData(nameof(Files))]
    public void WithoutASuppression_TheFindingStands(string name, string text)
    {
        using var sandbox = SandboxOf(name, text.Replace("«»", "a comment", StringComparison.Ordinal));

        Assert.Equal(["VML103"], Rules(sandbox));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void InForce_SilencesTheFinding_AndIsLeft(string name, string text)
    {
        using var sandbox = SandboxOf(name, With(name, text, InForce));
        var before = sandbox.Read(name);

        Assert.Empty(Rules(sandbox));
        Assert.Equal(0, sandbox.Run("lint", "--fix").Status);
        Assert.Equal(before, sandbox.Read(name));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Unused_IsReported_AndTakenAway(string name, string text)
    {
        using var sandbox = SandboxOf(name, With(name, text, InForce).Replace("465", "587", StringComparison.Ordinal));

        Assert.Equal(["VML903"], Rules(sandbox));
        Assert.Contains("Take the suppression away", sandbox.Run("lint", "--fix").Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("vetmaillint", sandbox.Read(name), StringComparison.Ordinal);
        Assert.Empty(Rules(sandbox));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void WithoutAReason_SilencesNothing_AndIsLeft(string name, string text) => IsReportedAndLeft(name, text, "ignore VML103");

    [Theory]
    [MemberData(nameof(Files))]
    public void Expired_SilencesNothing_AndIsLeft(string name, string text) => IsReportedAndLeft(name, text, "ignore VML103 until=2026-11-22 -- soon");

    private static void IsReportedAndLeft(string name, string text, string comment)
    {
        using var sandbox = SandboxOf(name, With(name, text, comment));

        Assert.Equal(["VML103", "VML903"], Rules(sandbox).Order(StringComparer.Ordinal));
        sandbox.Run("lint", "--fix");
        Assert.Contains("vetmaillint: ignore VML103", sandbox.Read(name), StringComparison.Ordinal);
    }

    [Fact]
    public void RuleThatFindsNothingBesideOneThatDoes_GoesAlone()
    {
        using var sandbox = Sandbox.With("mail.yaml", "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls # vetmaillint: ignore VML103, VML104 -- the proxy\n");

        Assert.Equal(["VML903"], Rules(sandbox));
        sandbox.Run("lint", "--fix");

        Assert.EndsWith("starttls # vetmaillint: ignore VML103 -- the proxy\n", sandbox.Read("mail.yaml"), StringComparison.Ordinal);
        Assert.Empty(Rules(sandbox));
    }

    [Fact]
    public void Diff_ShowsTheLineThatGoes()
    {
        using var sandbox = Sandbox.With("mail.yaml", "# one\nsmtp:\n  host: smtp.zoho.com\n  # vetmaillint: ignore VML103 -- old\n  port: 587\n  # vetmaillint: ignore VML303 -- old\n  password: ${P}\n");

        Assert.Equal("""
            --- mail.yaml
            +++ mail.yaml
            @@ -2,6 +2,4 @@
             smtp:
               host: smtp.zoho.com
            -  # vetmaillint: ignore VML103 -- old
               port: 587
            -  # vetmaillint: ignore VML303 -- old
               password: ••••

            """.ReplaceLineEndings("\n"), sandbox.Run("lint", "--diff").Output);
    }
}
