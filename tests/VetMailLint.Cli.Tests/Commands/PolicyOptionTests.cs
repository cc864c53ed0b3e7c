namespace VetMailLint.Cli.Tests.Commands;

/// <summary>One named configuration file, a profile, none at all, and what decides for a path.</summary>
public sealed class PolicyOptionTests
{
    private const string Mail = "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n";

    // 465 with MailKit is right, but the seed's page advises against it.
    private const string Implicit = """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 465, "SecureSocketOptions": "SslOnConnect" } }""";

    private static Sandbox With(string path, string text)
    {
        var sandbox = Sandbox.With(path, text);
        sandbox.Write("deploy/mail.yaml", Mail);
        return sandbox;
    }

    private static IReadOnlyList<string> Lint(Sandbox sandbox, params string[] args) => sandbox.Run(["lint", "deploy", "--format", "json", .. args]).Findings;

    [Fact]
    public void Config_CountsInPlaceOfTheFilesAbove()
    {
        using var sandbox = With("team.globalconfig", "is_global = true\ndotnet_diagnostic.VML103.severity = warning\n");
        sandbox.Write("deploy/.editorconfig", "[*]\nvetmaillint.VML103.severity = none\n");

        Assert.Empty(Lint(sandbox));
        Assert.Equal(["VML103 warning deploy/mail.yaml:4"], Lint(sandbox, "--config", "team.globalconfig"));
        Assert.Equal(["VML103 error deploy/mail.yaml:4"], Lint(sandbox, "--isolated"));
    }

    [Theory]
    [InlineData("[deploy/*.yaml]", "info")]
    [InlineData("[other/*.yaml]", "error")]
    public void SectionsOfConfig_CountFromTheWorkingFolder(string section, string severity)
    {
        using var sandbox = With("settings/team.editorconfig", $"{section}\nvetmaillint.VML103.severity = suggestion\n");

        Assert.Equal([$"VML103 {severity} deploy/mail.yaml:4"], Lint(sandbox, "--config", "settings/team.editorconfig"));
    }

    [Theory]
    [InlineData("vetmaillint.VML103.severty = none", "2,1", "'vetmaillint.vml103.severty' is not an option; did you mean 'vetmaillint.vml103.severity'?")]
    [InlineData("dotnet_diagnostic.VML103.severty = none", "2,1", "'dotnet_diagnostic.vml103.severty' is not an option; did you mean 'dotnet_diagnostic.vml103.severity'?")]
    [InlineData("vetmaillint.VML130.severity = none", "2,13", "'VML130' is not a rule; did you mean 'VML103'?")]
    [InlineData("vetmaillint.VML103.severity = high", "2,31", "'high' is not a severity; use error, warning, suggestion, silent, none or default")]
    [InlineData("vetmaillint.as_off = 2027-01-31", "2,1", "'vetmaillint.as_off' is not an option; did you mean 'vetmaillint.as_of'?")]
    [InlineData("vetmaillint.as_of = tomorrow", "2,21", "'tomorrow' is not a date; write it as 2027-01-31")]
    [InlineData("vetmaillint.client = mailkitt", "2,22", "'mailkitt' is not a client; did you mean 'mailkit'?")]
    public void MistakeInConfig_IsLocated(string line, string place, string message)
    {
        using var sandbox = With("settings/team.editorconfig", $"[*]\n{line}\n");

        var run = sandbox.Run("lint", "--config", "settings/team.editorconfig");

        Assert.Equal($"settings/team.editorconfig({place}): error: {message}\n", run.Errors);
        Assert.Equal(2, run.Status);
    }

    // 465 with EnableSsl is right for MailKit, and hangs System.Net.Mail, whose word it is.
    [Theory]
    [InlineData("MailKit", 0)]
    [InlineData("mailkit", 0)]
    [InlineData("mailkitt", 2)]
    public void ClientInConfig_IsTakenWithoutCase_AndAnUnknownOneIsNoCrash(string client, int status)
    {
        using var sandbox = Sandbox.With("appsettings.json", Implicit.Replace("\"SecureSocketOptions\": \"SslOnConnect\"", "\"EnableSsl\": true", StringComparison.Ordinal));
        sandbox.Write(".editorconfig", $"[*]\nvetmaillint.client = {client}\n");

        var run = sandbox.Run("lint", "--format", "json");

        Assert.Equal(status, run.Status);
        Assert.Equal(status == 0 ? "VML101 info appsettings.json:1" : "VML102 warning appsettings.json:1", run.Findings[0]);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.CA1000.severty = none")]
    [InlineData("indent_size = 4")]
    [InlineData("vetmailbox.size = 4")]
    public void LinesOfOthers_AreNoMistake(string line)
    {
        using var sandbox = With("settings/team.editorconfig", $"[*]\n{line}\n");

        Assert.Equal("", sandbox.Run("lint", "--config", "settings/team.editorconfig").Errors);
    }

    [Theory]
    [InlineData("gone.editorconfig")]
    [InlineData("deploy")]
    public void ConfigThatIsNoFile_IsAWrongCall(string name)
    {
        using var sandbox = With("a.json", "{}");

        var run = sandbox.Run("lint", "--config", name);

        Assert.Equal(($"vetmaillint: --config {name}: there is no such file\n", "", 2), (run.Errors, run.Output, run.Status));
    }

    [Fact]
    public void ConfigBesideIsolated_IsAWrongCall()
    {
        using var sandbox = With("a.editorconfig", "");

        Assert.Equal(2, sandbox.Run("lint", "--config", "a.editorconfig", "--isolated").Status);
    }

    [Theory]
    [InlineData(null, "VML101 info appsettings.json:1")]
    [InlineData("recommended", "VML101 info appsettings.json:1")]
    [InlineData("seed", "VML101 warning appsettings.json:1")]
    [InlineData("strict", "VML101 warning appsettings.json:1")]
    [InlineData("rfc8314", null)]
    public void Profile_SetsTheSeverities(string? profile, string? finding)
    {
        using var sandbox = Sandbox.With("appsettings.json", Implicit);

        var run = sandbox.Run(["lint", "--format", "json", .. profile is null ? [] : (string[])["--profile", profile]]);

        Assert.Equal(finding is null ? [] : [finding], run.Findings);
    }

    [Fact]
    public void GlobalConfig_WinsOverAProfile()
    {
        using var sandbox = Sandbox.With("appsettings.json", Implicit);
        sandbox.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.VML101.severity = error\n");

        Assert.Equal(["VML101 error appsettings.json:1"], sandbox.Run("lint", "--format", "json", "--profile", "rfc8314").Findings);
        Assert.Empty(sandbox.Run("lint", "--format", "json", "--profile", "rfc8314", "--isolated").Findings);
    }

    [Fact]
    public void Profile_CountsForTheBaselineToo()
    {
        using var sandbox = Sandbox.With("appsettings.json", Implicit);

        Assert.Equal("vetmaillint.baseline: 0 findings in 0 files, 0 removed.\n", sandbox.Run("baseline", "--profile", "rfc8314").Output);
        Assert.Equal("vetmaillint.baseline: 1 finding in 1 file, 0 removed.\n", sandbox.Run("baseline", "--profile", "seed").Output);
    }

    [Fact]
    public void UnknownProfile_IsAWrongCall()
    {
        using var sandbox = With("a.json", "{}");

        Assert.Equal(("vetmaillint: --profile does not take 'sead'; did you mean 'seed'?\n", 2), (sandbox.Run("lint", "--profile", "sead").Errors, sandbox.Run("lint", "--profile", "sead").Status));
    }

    [Fact]
    public void ShowPolicy_NamesTheLineThatDecides()
    {
        using var sandbox = With(".editorconfig", "root = true\n\n[deploy/*.yaml]\nvetmaillint.VML103.severity = warning\nvetmaillint.client = mailkit\n");
        sandbox.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.VML303.severity = none\nvetmaillint.as_of = 2027-01-31\n");

        var run = sandbox.Run("lint", "--show-policy", "deploy/mail.yaml", "--profile", "seed");

        // Every rule has a line; those that nobody chose change with the rules.
        Golden.Is("show-policy.txt", string.Join('\n', run.Output.Split('\n').Where(line => !(line.StartsWith("VML", StringComparison.Ordinal) && line.EndsWith("  default", StringComparison.Ordinal)))));
        Assert.Equal(("", 0), (run.Errors, run.Status));
    }

    [Theory]
    [InlineData("VML103", "deploy/mail.yaml", "warning", ".editorconfig(4) [deploy/*.yaml]")]
    [InlineData("VML103", "mail.yaml", "error", "default")]
    [InlineData("VML303", "mail.yaml", "off", ".globalconfig(2)")]
    [InlineData("VML101", "mail.yaml", "warning", "--profile seed")]
    [InlineData("VML105", "mail.yaml", "off", "default")]
    public void ShowPolicy_IsWhatLintDoes(string rule, string path, string severity, string from)
    {
        using var sandbox = With(".editorconfig", "root = true\n\n[deploy/*.yaml]\nvetmaillint.VML103.severity = warning\n");
        sandbox.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.VML303.severity = none\n");

        var line = sandbox.Run("lint", "--show-policy", path, "--profile", "seed").Output.Split('\n').Single(line => line.StartsWith(rule, StringComparison.Ordinal));

        Assert.Matches($"^{rule}  \\w+ +{severity}.*  {System.Text.RegularExpressions.Regex.Escape(from)}$", line);
    }

    [Fact]
    public void ShowPolicyWithoutAPath_IsAWrongCall()
    {
        using var sandbox = With("a.json", "{}");

        Assert.Equal(("", 2), (sandbox.Run("lint", "--show-policy").Output, sandbox.Run("lint", "--show-policy").Status));
    }

    [Fact]
    public void ShowPolicy_TellsMistakesToo()
    {
        using var sandbox = With(".editorconfig", "[*]\nvetmaillint.VML103.severity = warn\n");

        var run = sandbox.Run("lint", "--show-policy", "mail.yaml");

        Assert.Equal((".editorconfig(2,31): error: 'warn' is not a severity; did you mean 'warning'?\n", 2), (run.Errors, run.Status));
    }
}
