namespace VetMailLint.Cli.Tests.Commands;

/// <summary>Severities that users choose, from the file to the report.</summary>
public sealed class LintSeverityTests
{
    private const string Mail = "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n";

    private static IReadOnlyList<string> Lint(Sandbox sandbox, params string[] args)
    {
        sandbox.Write("deploy/mail.yaml", Mail);
        sandbox.Write("mail.yaml", Mail);
        return sandbox.Run(["lint", "--format", "json", .. args]).Findings;
    }

    [Theory]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("suggestion", "info")]
    public void GlobalConfig_SetsTheSeverityEverywhere(string word, string severity)
    {
        using var sandbox = Sandbox.With(".globalconfig", $"is_global = true\ndotnet_diagnostic.VML103.severity = {word}\n");

        Assert.Equal([$"VML103 {severity} deploy/mail.yaml:4", $"VML103 {severity} mail.yaml:4"], Lint(sandbox));
    }

    [Theory]
    [InlineData("silent")]
    [InlineData("none")]
    public void GlobalConfig_SwitchesARuleOff(string word)
    {
        using var sandbox = Sandbox.With(".globalconfig", $"is_global = true\ndotnet_diagnostic.VML103.severity = {word}\n");

        Assert.DoesNotContain(Lint(sandbox), line => line.StartsWith("VML103", StringComparison.Ordinal));
    }

    [Fact]
    public void ARuleThatIsOff_DisplacesNothing()
    {
        // 102 stands for 103 where both hold: the pair is wrong because the client cannot do it.
        using var sandbox = Sandbox.With(".editorconfig", "[*.json]\nvetmaillint.VML102.severity = none\n");
        sandbox.Write("appsettings.json", """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 465, "EnableSsl": true } }""");

        Assert.Equal(["VML103 error appsettings.json:1"], sandbox.Run("lint", "appsettings.json", "--format", "json", "--client", "system-net-mail").Findings);
        Assert.Equal(["VML102 error appsettings.json:1"], sandbox.Run("lint", "appsettings.json", "--format", "json", "--client", "system-net-mail", "--isolated").Findings);
    }

    [Fact]
    public void EditorConfigSection_CountsForItsPathsOnly()
    {
        using var sandbox = Sandbox.With(".editorconfig", "root = true\n\n[deploy/*.yaml]\nvetmaillint.VML103.severity = warning\n");

        Assert.Equal(["VML103 warning deploy/mail.yaml:4", "VML103 error mail.yaml:4"], Lint(sandbox));
    }

    [Fact]
    public void GlobalConfig_WinsOverEditorConfig()
    {
        using var sandbox = Sandbox.With(".editorconfig", "[deploy/*.yaml]\nvetmaillint.VML103.severity = none\n");
        sandbox.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.VML103.severity = suggestion\n");

        Assert.Equal(["VML103 info deploy/mail.yaml:4", "VML103 info mail.yaml:4"], Lint(sandbox));
    }

    [Fact]
    public void FileInAFolderBelow_CountsThere()
    {
        using var sandbox = Sandbox.With("deploy/.editorconfig", "[*.yaml]\nvetmaillint.VML103.severity = none\n");

        Assert.Equal(["VML103 error mail.yaml:4"], Lint(sandbox));
    }

    [Fact]
    public void Isolated_IgnoresThemAll()
    {
        using var sandbox = Sandbox.With(".globalconfig", "is_global = true\ndotnet_diagnostic.VML103.severity = none\n");
        sandbox.Write(".editorconfig", "[*]\nvetmaillint.VML103.sevrity = none\n");

        Assert.Equal(["VML103 error deploy/mail.yaml:4", "VML103 error mail.yaml:4"], Lint(sandbox, "--isolated"));
    }

    [Fact]
    public void MistakeInAConfigurationFile_IsLocatedAndEndsWith2_AndEverythingIsStillChecked()
    {
        using var sandbox = Sandbox.With(".editorconfig", """
            root = true

            [*.yaml]
            vetmaillint.VML1O3.severity = none
            vetmaillint.VML103.severity = warn
            vetmaillint.clent = mailkit
            """);
        sandbox.Write("deploy/mail.yaml", Mail);

        var run = sandbox.Run("lint", "--format", "json");

        Assert.Equal("""
            .editorconfig(4,13): error: 'VML1O3' is not a rule; did you mean 'VML103'?
            .editorconfig(5,31): error: 'warn' is not a severity; did you mean 'warning'?
            .editorconfig(6,1): error: 'vetmaillint.clent' is not an option; did you mean 'vetmaillint.client'?

            """, run.Errors);
        Assert.Equal(["VML103 error deploy/mail.yaml:4"], run.Findings);
        Assert.Equal(2, run.Status);
    }
}
