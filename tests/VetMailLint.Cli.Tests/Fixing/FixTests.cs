using System.Text;
using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Fixing;

/// <summary>What <c>lint --fix</c> and <c>lint --diff</c> make of files, seen from outside.</summary>
public sealed class FixTests
{
    /// <summary>For each format a file with a contradiction of port and TLS mode, and what stands in it after the repair.</summary>
    public static TheoryData<string, string, string, string> Formats => new()
    {
        { "smtp.json", "{ \"smtp\": { \"host\": \"smtp.zoho.com\", \"port\": 465, // in use\r\n  \"security\": \"starttls\" } }", "465", "587" },
        { "mail.yaml", "smtp:\n  host: smtp.zoho.com\n  port: '465' # in use\n  security: starttls\n", "465", "587" },
        { ".env", "SMTP_HOST=smtp.zoho.com\nSMTP_PORT=465 # in use\nSMTP_SECURITY=\"starttls\"", "465", "587" },
        { "web.config", "<a><smtp host='smtp.zoho.com'\r\n  port=\"465\" security = 'starttls' /><!-- in use --></a>", "465", "587" },
        { "mail.properties", "smtp.host=smtp.zoho.com\nsmtp.port : 465\n! in use\nsmtp.security starttls\n", "465", "587" },
        { "mail.ini", "[smtp]\nhost = smtp.zoho.com\nport = 465 ; in use\nsecurity = starttls", "465", "587" },
        { "mail.toml", "[smtp]\nhost = \"smtp.zoho.com\"\nport = 465 # in use\nsecurity = 'starttls'\n", "465", "587" },
        { "Dockerfile", "FROM a\nENV SMTP_HOST=smtp.zoho.com SMTP_PORT=\"465\" \\\n  SMTP_SECURITY=starttls\n", "465", "587" },
        { "configmap.yaml", "apiVersion: v1\nkind: ConfigMap\ndata:\n  a.json: |\n    { \"smtp\": { \"host\": \"smtp.zoho.com\",\n      \"port\": 465, \"security\": \"starttls\" } }\n", "465", "587" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void SafeRepair_ChangesTheValueAndNothingElse(string name, string text, string before, string after)
    {
        using var sandbox = Sandbox.With(name, text);

        var run = sandbox.Run("lint", name, "--fix");

        Assert.Equal(text.Replace(before, after), sandbox.Read(name));
        Assert.Equal(0, run.Status);
        Assert.Contains("1 finding repaired in 1 file.\n", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void SecondRun_ChangesNothing(string name, string text, string before, string after)
    {
        using var sandbox = Sandbox.With(name, text.Replace(before, after));

        var run = sandbox.Run("lint", name, "--fix");

        Assert.Equal(text.Replace(before, after), sandbox.Read(name));
        Assert.StartsWith("0 findings repaired in 0 files", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void EncodingAndByteOrderMark_Stay()
    {
        using var sandbox = new Sandbox();
        var encoding = new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        byte[] Content(string port) => [.. encoding.GetPreamble(), .. encoding.GetBytes($"smtp:\r\n  host: smtp.zoho.com\r\n  port: {port} # é\r\n  security: starttls")];
        sandbox.Write("mail.yaml", Content("465"));

        sandbox.Run("lint", "--fix");

        Assert.Equal(Content("587"), File.ReadAllBytes(Path.Combine(sandbox.Path, "mail.yaml")));
    }

    [Fact]
    public void FileWithADamagedCharacter_IsLeftAsItIs()
    {
        using var sandbox = new Sandbox();
        byte[] content = [.. Encoding.UTF8.GetBytes("smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls # "), 0xE9];
        sandbox.Write("mail.yaml", content);

        var run = sandbox.Run("lint", "--fix");

        Assert.Equal(content, File.ReadAllBytes(Path.Combine(sandbox.Path, "mail.yaml")));
        Assert.Contains("left mail.yaml:4 VML103: Use port 587 with STARTTLS: the file has characters that cannot be written back as they were\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void RepairThatSomebodyMayNotWant_NeedsAWord()
    {
        const string Text = """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 465, "EnableSsl": true } }""";
        using var sandbox = Sandbox.With("appsettings.json", Text);

        var safe = sandbox.Run("lint", "--fix");
        Assert.Equal(Text, sandbox.Read("appsettings.json"));
        Assert.Contains("--unsafe-fixes repairs it", safe.Errors, StringComparison.Ordinal);

        sandbox.Run("lint", "--unsafe-fixes");
        Assert.Equal(Text.Replace("465", "587"), sandbox.Read("appsettings.json"));
    }

    [Fact]
    public void Diff_ShowsAndChangesNothing()
    {
        const string Text = "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n  password: Wat3r-mill!\n";
        using var sandbox = Sandbox.With("mail.yaml", Text);

        var run = sandbox.Run("lint", "--diff", "--format", "json=report.json");

        Assert.Equal("""
            --- mail.yaml
            +++ mail.yaml
            @@ -1,5 +1,5 @@
             smtp:
               host: smtp.zoho.com
            -  port: 465
            +  port: 587
               security: starttls
               password: ••••

            """.ReplaceLineEndings("\n"), run.Output);
        Assert.Equal(1, run.Status);
        Assert.Equal(Text, sandbox.Read("mail.yaml"));
    }

    [Fact]
    public void Diff_HasStandardOutputToItself_AndTheTextReportGoesToStandardError()
    {
        using var sandbox = Sandbox.With("mail.yaml", "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n");

        var run = sandbox.Run("lint", "--diff");

        Assert.EndsWith("   security: starttls\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("error VML103 PortTlsMismatch", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the diff", "--diff")]
    [InlineData("the repaired text", "--fix", "--stdin-filename", "a.yaml")]
    public void AMachineReport_IsNotMixedIntoWhatIsPrinted(string taker, params string[] options)
    {
        using var sandbox = new Sandbox { Input = "a: 1\n" };

        var run = sandbox.Run(["lint", "--format", "json", .. options]);

        Assert.Equal($"vetmaillint: {taker} has standard output; give the report a file, as in --format json=report.json\n", run.Errors);
        Assert.Equal(("", 2), (run.Output, run.Status));
    }

    [Fact]
    public void StandardInput_IsPrintedRepaired_AndTheReportGoesToStandardError()
    {
        using var sandbox = new Sandbox { Input = "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n" };

        var run = sandbox.Run("lint", "--stdin-filename", "mail.yaml", "--fix");

        Assert.Equal("smtp:\n  host: smtp.zoho.com\n  port: 587\n  security: starttls\n", run.Output);
        Assert.Contains("No findings", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInputWithoutARepair_IsPrintedAsItIs()
    {
        using var sandbox = new Sandbox { Input = "smtp:\n  host: smtp.zoho.com\n  port: 587\n" };

        Assert.Equal("smtp:\n  host: smtp.zoho.com\n  port: 587\n", sandbox.Run("lint", "--stdin-filename", "mail.yaml", "--fix").Output);
    }

    [Fact]
    public void ReportAfterARepair_IsThatOfTheRepairedFile()
    {
        using var sandbox = Sandbox.With("mail.yaml", "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n  user: mara\n");

        var run = sandbox.Run("lint", "--fix", "--format", "json");

        Assert.DoesNotContain("VML103", run.Output, StringComparison.Ordinal);
        Assert.Contains("repaired mail.yaml:4 VML103: Use port 587 with STARTTLS\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void ValueInBase64_IsLeft()
    {
        const string Text = "apiVersion: v1\nkind: Secret\ndata:\n  SMTP_HOST: c210cC56b2hvLmNvbQ==\n  SMTP_PORT: NDY1\n  SMTP_SECURITY: c3RhcnR0bHM=\n";
        using var sandbox = Sandbox.With("secret.yaml", Text);

        var run = sandbox.Run("lint", "--fix");

        Assert.Equal(Text, sandbox.Read("secret.yaml"));
        Assert.Contains("it cannot be written in this file", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_StaysALink_AndItsFileIsRepaired()
    {
        using var sandbox = Sandbox.With("real/mail.yaml", "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n");
        File.CreateSymbolicLink(Path.Combine(sandbox.Path, "mail.yaml"), Path.Combine(sandbox.Path, "real", "mail.yaml"));

        sandbox.Run("lint", "mail.yaml", "--fix");

        Assert.NotNull(new FileInfo(Path.Combine(sandbox.Path, "mail.yaml")).LinkTarget);
        Assert.Contains("port: 587", sandbox.Read("real/mail.yaml"), StringComparison.Ordinal);
        Assert.Equal(["mail.yaml"], Directory.GetFiles(Path.Combine(sandbox.Path, "real")).Select(Path.GetFileName));
    }
}
