namespace VetMailLint.Cli.Tests.Commands;

/// <summary>0 clean, 1 findings, 2 a wrong call or configuration, 3 nothing there; 2 wins over 1, and 1 over 3.</summary>
public sealed class ExitStatusTests
{
    private const string Wrong = "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n";

    private static int Run(bool isWrong, bool isMissing, bool isMisconfigured)
    {
        using var sandbox = Sandbox.With("mail.yaml", isWrong ? Wrong : "{}");
        if (isMisconfigured)
            sandbox.Write(".editorconfig", "[*]\nvetmaillint.VML999.severity = none\n");

        return sandbox.Run(["lint", "mail.yaml", .. isMissing ? ["gone.yaml"] : (string[])[]]).Status;
    }

    [Theory]
    [InlineData(false, false, false, 0)]
    [InlineData(true, false, false, 1)]
    [InlineData(false, false, true, 2)]
    [InlineData(true, false, true, 2)]
    [InlineData(false, true, true, 2)]
    [InlineData(true, true, true, 2)]
    [InlineData(true, true, false, 1)]
    [InlineData(false, true, false, 3)]
    public void TheGravestCause_Decides(bool isWrong, bool isMissing, bool isMisconfigured, int expected) =>
        Assert.Equal(expected, Run(isWrong, isMissing, isMisconfigured));

    [Fact]
    public void TreeWithoutAnySettingsFile_Is3AndSaysWhatIsRead()
    {
        using var sandbox = Sandbox.With("readme.md", "smtp");

        var run = sandbox.Run("lint");

        Assert.Equal("vetmaillint: no settings file is here; JSON, YAML, XML, TOML, INI, .properties, .env files and Dockerfiles are read\n", run.Errors);
        Assert.Equal(3, run.Status);
    }

    [Fact]
    public void TreeWithSettingsFilesButNoMail_Is0()
    {
        using var sandbox = Sandbox.With("package.json", "{}");

        Assert.Equal(0, sandbox.Run("lint").Status);
    }

    [Fact]
    public void PathThatIsMissing_IsTold_AndNotThatNothingWasFound()
    {
        using var sandbox = Sandbox.With("mail.yaml", "{}");

        var run = sandbox.Run("lint", "absent");

        Assert.Equal(("vetmaillint: absent: it does not exist\n", "", 3), (run.Errors, run.Output, run.Status));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void MachineReportOfAMissingPath_IsStillWhole(string format)
    {
        using var sandbox = new Sandbox();

        var run = sandbox.Run("lint", "absent", "--format", format);

        Assert.Equal(3, run.Status);
        Assert.Equal("Object", run.Json.ValueKind.ToString());
    }

    [Theory]
    [InlineData("json=-")]
    [InlineData("json")]
    public void Hyphen_IsStandardOutput(string format)
    {
        using var sandbox = Sandbox.With("mail.yaml", "{}");

        var run = sandbox.Run("lint", "--format", format);

        Assert.Empty(run.Findings);
        Assert.False(File.Exists(Path.Combine(sandbox.Path, "-")));
    }

    [Theory]
    [InlineData(new[] { "lint", "--fail-on", "eror" }, "vetmaillint: --fail-on does not take 'eror'; did you mean 'error'?")]
    [InlineData(new[] { "lint", "--fail-on", "sometimes" }, "vetmaillint: --fail-on takes error, warning, info or never, not 'sometimes'")]
    [InlineData(new[] { "lint", "--color", "blue" }, "vetmaillint: --color takes auto, always or never, not 'blue'")]
    [InlineData(new[] { "lint", "--format", "jsn" }, "vetmaillint: --format does not take 'jsn'; did you mean 'json'?")]
    [InlineData(new[] { "lint", "--format", "json=" }, "vetmaillint: --format json= names no file; write --format json=report.json")]
    [InlineData(new[] { "lint", "--format", "json", "--format", "json" }, "vetmaillint: only one machine format can have standard output; give the others a file, as in --format json=report.json")]
    [InlineData(new[] { "lint", "--as-of", "2026-02-30" }, "vetmaillint: --as-of takes a day such as 2027-01-31, not '2026-02-30'")]
    [InlineData(new[] { "lint", "--client", "mailkitt" }, "vetmaillint: --client does not take 'mailkitt'; did you mean 'mailkit'?")]
    [InlineData(new[] { "lint", "--formt", "json" }, "vetmaillint: there is no option '--formt'; did you mean '--format'?")]
    [InlineData(new[] { "lint", "-x" }, "vetmaillint: there is no option '-x'")]
    [InlineData(new[] { "lnt" }, "vetmaillint: there is no command 'lnt'; did you mean 'lint'?")]
    [InlineData(new[] { "--vrsion" }, "vetmaillint: there is no option '--vrsion'; did you mean '--version'?")]
    [InlineData(new string[0], "vetmaillint: name a command: lint, baseline, explain, rules, providers, new, completions")]
    public void WrongCall_Is2AndSaysWhatWasMeant(string[] args, string message)
    {
        using var sandbox = Sandbox.With("mail.yaml", Wrong);

        var run = sandbox.Run(args);

        Assert.Equal(message, run.Errors.Split('\n')[0]);
        Assert.Equal(("", 2), (run.Output, run.Status));
    }

    [Fact]
    public void ReportThatCannotBeWritten_Is2AndNamed()
    {
        using var sandbox = Sandbox.With("mail.yaml", "{}");
        sandbox.Write("folder/a.json", "{}");

        var run = sandbox.Run("lint", "mail.yaml", "--format", "json=gone/report.json", "--format", "json=folder");

        Assert.Equal("vetmaillint: gone/report.json: its folder does not exist\nvetmaillint: folder: the report cannot be written there\n", run.Errors);
        Assert.Equal(2, run.Status);
    }
}
