namespace VetMailLint.Cli.Tests.Commands;

/// <summary>A fingerprint names a finding: the same in every run, whatever moves around it, and different for each.</summary>
public sealed class FingerprintTests
{
    private const string One = """
        # who changes this tells the office
        smtp:
          host: smtp.zoho.com
          port: 465
          security: starttls
        """;

    private static List<string> Of(Sandbox sandbox, params string[] args) =>
        [.. sandbox.Run(["lint", "--format", "json", .. args]).Json.GetProperty("findings").EnumerateArray()
            .Select(finding => finding.GetProperty("fingerprint").GetString()!)];

    private static string Only(string text, string path = "mail.yaml")
    {
        using var sandbox = Sandbox.With(path, text);
        return Assert.Single(Of(sandbox));
    }

    [Fact]
    public void LinesAbove_DoNotChangeIt() => Assert.Equal(Only(One), Only("\n# moved\n\nlocale: en\n" + One));

    [Fact]
    public void ValuesThatStayWrong_DoNotChangeIt() =>
        Assert.Equal(Only(One), Only(One.Replace("smtp.zoho.com", "smtp.zoho.eu").Replace("starttls", "STARTTLS")));

    [Fact]
    public void AnotherPlaceInTheFile_IsAnother() => Assert.NotEqual(Only(One), Only(One.Replace("smtp:", "mail:")));

    [Fact]
    public void AnotherFile_IsAnother() => Assert.NotEqual(Only(One), Only(One, "other.yaml"));

    [Fact]
    public void EqualFindings_AreToldApart()
    {
        using var sandbox = Sandbox.With("mail.yaml", $"{One}\n---\n{One}");

        var two = Of(sandbox);

        Assert.Equal(2, two.Count);
        Assert.NotEqual(two[0], two[1]);
        Assert.Equal(Only(One), two[0]);
    }

    [Fact]
    public void InARepository_TheFolderTheRunStartsIn_DoesNotChangeIt()
    {
        using var sandbox = Sandbox.With("deploy/mail.yaml", One);
        sandbox.Write(".git/HEAD", "ref: refs/heads/main\n");

        var fromRoot = Assert.Single(Of(sandbox));

        Assert.Equal(fromRoot, Assert.Single(Of(sandbox, "deploy/mail.yaml")));
        Assert.NotEqual(Only(One), fromRoot);
    }
}
