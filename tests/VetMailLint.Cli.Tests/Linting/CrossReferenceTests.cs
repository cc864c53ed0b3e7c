using System.Text.Json;
using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Linting;

/// <summary>Settings of which one part stands in the file and the other in one that it refers to, seen from outside.</summary>
public sealed class CrossReferenceTests
{
    private const string Compose = "services:\n  web:\n    image: a\n    env_file: mail.env\n    environment:\n      SMTP_PORT: 465\n";
    private const string Variables = "SMTP_HOST=smtp.zoho.com\nSMTP_SECURITY=starttls\n";

    [Fact]
    public void Contradiction_IsReportedWhereTheValueStands()
    {
        using var sandbox = Of(("compose.yaml", Compose), ("mail.env", Variables));

        var run = sandbox.Run("lint");

        Assert.Equal(1, run.Status);
        Assert.Contains("error VML103 PortTlsMismatch", run.Output, StringComparison.Ordinal);
        Assert.Contains("--> mail.env:2:15", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 | SMTP_SECURITY=starttls", run.Output, StringComparison.Ordinal);
        Assert.Equal("mail.env:2 VML103", Places(sandbox));
    }

    [Fact]
    public void FileThatAgrees_HasNoFindings()
    {
        using var sandbox = Of(("compose.yaml", Compose.Replace("465", "587")), ("mail.env", Variables));

        Assert.Equal(0, sandbox.Run("lint").Status);
    }

    [Fact]
    public void WhatTheOtherFileSaysAlone_IsReportedOnce()
    {
        using var sandbox = Of(("compose.yaml", Compose.Replace("SMTP_PORT: 465", "SMTP_USER: mara@harbour.test")), ("mail.env", Variables + "SMTP_PORT=465\n"));

        Assert.Equal("mail.env:2 VML103", Places(sandbox));
    }

    [Fact]
    public void NamedFile_MaySeeWhatLiesBesideIt()
    {
        using var sandbox = Of(("compose.yaml", Compose), ("mail.env", Variables));

        Assert.Equal("mail.env:2 VML103", Places(sandbox, "compose.yaml"));
    }

    [Theory]
    [InlineData("../mail.env", "deploy/compose.yaml")]
    [InlineData("../mail.env", "deploy")]
    [InlineData("../../mail.env", ".")]
    [InlineData("/etc/mail.env", ".")]
    public void FileOutsideTheTree_IsNotRead(string reference, string path)
    {
        using var sandbox = Of(("deploy/compose.yaml", Compose.Replace("mail.env", reference)), ("mail.env", Variables));

        Assert.Equal("", Places(sandbox, path));
    }

    [Fact]
    public void FileAbove_IsReadWhereTheTreeHasIt()
    {
        using var sandbox = Of(("deploy/compose.yaml", Compose.Replace("mail.env", "../mail.env")), ("mail.env", Variables));

        Assert.Equal("mail.env:2 VML103", Places(sandbox, "."));
    }

    [Fact]
    public void IgnoredFile_IsNotRead()
    {
        using var sandbox = Of(("compose.yaml", Compose), ("mail.env", Variables), (".gitignore", "*.env\n"), (".git/HEAD", "ref: refs/heads/main\n"));

        Assert.Equal("", Places(sandbox));
    }

    [Fact]
    public void Link_IsNotFollowed()
    {
        using var sandbox = Of(("deploy/compose.yaml", Compose), ("mail.env", Variables));
        File.CreateSymbolicLink(Path.Combine(sandbox.Path, "deploy", "mail.env"), Path.Combine(sandbox.Path, "mail.env"));

        Assert.Equal("", Places(sandbox, "deploy/compose.yaml"));
    }

    [Theory]
    [InlineData("mail.env", "SMTP_SECURITY=starttls # vetmaillint: ignore VML103 -- tried\n", "")]
    [InlineData("mail.env", "SMTP_SECURITY=starttls # vetmaillint: ignore VML104 -- tried\n", "mail.env:2 VML103, mail.env:2 VML903")]
    public void SuppressionInTheFileOfTheValue_Counts(string name, string line, string places)
    {
        using var sandbox = Of(("compose.yaml", Compose), (name, "SMTP_HOST=smtp.zoho.com\n" + line));

        Assert.Equal(places, Places(sandbox));
    }

    [Fact]
    public void Secret_IsJudgedByItsOwnFile_AndNeverShown()
    {
        using var sandbox = Of(
            ("compose.yaml", "services:\n  web:\n    image: a\n    env_file: mail.env\n    environment:\n      SMTP_HOST: smtp.gmail.com\n      SMTP_PORT: 587\n"),
            ("mail.env", "SMTP_USER=harbour.desk@gmail.com\nSMTP_PASSWORD=Wat3r-mill!\n"));

        var run = sandbox.Run("lint", "--format", "json");

        Assert.DoesNotContain("Wat3r", run.Output + sandbox.Run("lint").Output, StringComparison.Ordinal);
        Assert.Equal("mail.env:2 VML301, mail.env:2 VML303", Places(sandbox));
    }

    [Fact]
    public void KubernetesObjects_AreFoundByName()
    {
        using var sandbox = Of(
            ("k8s/map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: mail }\ndata:\n  SMTP_HOST: smtp.zoho.com\n  SMTP_PORT: \"465\"\n"),
            ("k8s/app.yaml", "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      envFrom: [{ configMapRef: { name: mail } }]\n      env:\n        - { name: SMTP_SECURITY, value: starttls }\n"));

        Assert.Equal("k8s/app.yaml:8 VML103", Places(sandbox));
    }

    [Fact]
    public void Repair_LeavesWhatNeedsTwoFiles_AndStillReportsIt()
    {
        using var sandbox = Of(("compose.yaml", Compose), ("mail.env", Variables));

        var run = sandbox.Run("lint", "--fix");

        Assert.Equal((1, Compose, Variables), (run.Status, sandbox.Read("compose.yaml"), sandbox.Read("mail.env")));
        Assert.Contains("VML103", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SuppressionThatAnotherFileNeeds_IsNotTakenAway()
    {
        const string Suppressed = "SMTP_HOST=smtp.zoho.com\nSMTP_SECURITY=starttls # vetmaillint: ignore VML103 -- tried\n";
        using var sandbox = Of(("compose.yaml", Compose), ("mail.env", Suppressed));

        sandbox.Run("lint", "--fix");

        Assert.Equal(Suppressed, sandbox.Read("mail.env"));
    }

    [Fact]
    public void ManyFiles_GiveTheSameWhateverTheThreadsDo()
    {
        using var sandbox = new Sandbox();
        for (var i = 0; i < 600; i++)
        {
            sandbox.Write($"s{i:000}/compose.yaml", Compose.Replace("465", i % 2 == 0 ? "465" : "587"));
            sandbox.Write($"s{i:000}/mail.env", Variables);
        }

        var first = sandbox.Run("lint", "--format", "json").Output;

        Assert.Equal(first, sandbox.Run("lint", "--format", "json").Output);
        using var report = JsonDocument.Parse(first);
        Assert.Equal(300, report.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
    }

    private static Sandbox Of(params (string Name, string Text)[] files)
    {
        var sandbox = new Sandbox();
        foreach (var (name, text) in files)
            sandbox.Write(name, text);
        return sandbox;
    }

    private static string Places(Sandbox sandbox, string path = ".")
    {
        using var report = JsonDocument.Parse(sandbox.Run("lint", path, "--format", "json").Output);
        return string.Join(", ", report.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
            $"{finding.GetProperty("path").GetString()}:{finding.GetProperty("line").GetInt32()} {finding.GetProperty("rule").GetString()}"));
    }
}
