namespace VetMailLint.Cli.Tests.Commands;

public sealed class LintOptionTests
{
    // An error for certain, a warning that is likely.
    private const string Error = "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n";
    private const string Warning = """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 587, "EnableSsl": false, "UserName": "a@gmail.com" } }""";

    // Outlook.com ended password logins on 2024-09-16.
    private const string Retired = "smtp:\n  host: smtp-mail.outlook.com\n  port: 587\n  user: office@outlook.com\n  password: ${PASSWORD}\n";

    [Theory]
    [InlineData(Error, "error", 1)]
    [InlineData(Error, "warning", 1)]
    [InlineData(Error, "never", 0)]
    [InlineData(Warning, "error", 0)]
    [InlineData(Warning, "warning", 1)]
    [InlineData(Warning, "info", 1)]
    [InlineData("{}", "info", 0)]
    public void FailOn_DecidesTheExitStatusAndNothingElse(string text, string failOn, int expected)
    {
        using var sandbox = Sandbox.With(text[0] == '{' ? "appsettings.json" : "mail.yaml", text);

        var run = sandbox.Run("lint", "--fail-on", failOn);

        Assert.Equal(expected, run.Status);
        Assert.Equal(sandbox.Run("lint").Output, run.Output);
    }

    [Theory]
    [InlineData("2024-01-01", "")]
    [InlineData("2024-04-01", "VML306 info")]
    [InlineData("2024-09-01", "VML306 warning")]
    [InlineData("2024-09-16", "VML306 error")]
    public void AsOf_JudgesDatesOnThatDay(string day, string expected)
    {
        using var sandbox = Sandbox.With("mail.yaml", Retired);

        var found = sandbox.Run("lint", "--format", "json", "--as-of", day).Findings;

        Assert.Equal(expected, string.Join(", ", found.Where(line => line.StartsWith("VML306", StringComparison.Ordinal)).Select(line => line[..line.LastIndexOf(' ')])));
    }

    [Fact]
    public void WithoutAsOf_TheDayIsToday()
    {
        using var sandbox = new Sandbox { Today = new DateTime(2024, 9, 1) };
        sandbox.Write("mail.yaml", Retired);

        Assert.Contains("VML306 warning mail.yaml:5", sandbox.Run("lint", "--format", "json").Findings);
    }

    [Theory]
    [InlineData("vetmaillint.as_of = 2024-09-01", new string[0], "warning")]
    [InlineData("vetmaillint.as_of = 2024-09-01", new[] { "--as-of", "2024-09-20" }, "error")]
    [InlineData("vetmaillint.as_of = 2024-09-01", new[] { "--isolated" }, "error")]
    public void AsOfOfTheConfiguration_HoldsUnlessTheCommandLineSaysOtherwise(string line, string[] args, string severity)
    {
        using var sandbox = Sandbox.With("mail.yaml", Retired);
        sandbox.Write(".editorconfig", $"[*.yaml]\n{line}\n");

        Assert.Contains($"VML306 {severity} mail.yaml:5", sandbox.Run(["lint", "--format", "json", .. args]).Findings);
    }

    [Theory]
    [InlineData("mailkit", "")]
    [InlineData("system-net-mail", "VML102 error appsettings.json:4")]
    public void Client_SettlesWhatTheFileLeavesOpen(string client, string expected)
    {
        using var sandbox = Sandbox.With("appsettings.json", """
            { "Smtp": {
              "Host": "smtp.gmail.com",
              "Port": 465,
              "Secure": true
            } }
            """);

        var found = sandbox.Run("lint", "--format", "json", "--client", client).Findings.Where(line => line.Contains("VML102", StringComparison.Ordinal));

        Assert.Equal(expected, string.Join(", ", found));
    }

    [Fact]
    public void StandardInput_IsReadUnderTheNameThatIsGiven()
    {
        using var sandbox = new Sandbox { Input = Error };
        sandbox.Write("untouched.yaml", Error);

        var run = sandbox.Run("lint", "--stdin-filename", "deploy/mail.yaml", "--format", "json");

        Assert.Equal(["VML103 error deploy/mail.yaml:4"], run.Findings);
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public void StandardInput_TakesTheSeveritiesOfItsPath()
    {
        using var sandbox = new Sandbox { Input = Error };
        sandbox.Write(".editorconfig", "[deploy/*.yaml]\nvetmaillint.VML103.severity = suggestion\n");

        Assert.Equal(["VML103 info deploy/mail.yaml:4"], sandbox.Run("lint", "--stdin-filename", "deploy/mail.yaml", "--format", "json").Findings);
    }

    [Fact]
    public void TextAndJsonFile_AreBothWritten()
    {
        using var sandbox = Sandbox.With("mail.yaml", Error);

        var run = sandbox.Run("lint", "mail.yaml", "--format", "text", "--format", "json=report.json");

        Assert.Equal(sandbox.Run("lint", "mail.yaml").Output, run.Output);
        Assert.Equal(sandbox.Run("lint", "mail.yaml", "--format", "json").Output, sandbox.Read("report.json"));
    }

    [Fact]
    public void MachineFormat_OwnsStandardOutput_AndTextGoesToStandardError()
    {
        using var sandbox = Sandbox.With("mail.yaml", Error);

        var run = sandbox.Run("lint", "mail.yaml", "gone.yaml", "--format", "json", "--format", "text");

        Assert.Equal(1, run.Json.GetProperty("version").GetInt32());
        Assert.StartsWith("vetmaillint: gone.yaml: it does not exist\nerror VML103", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void TextFile_HasNoColours()
    {
        using var sandbox = Sandbox.With("mail.yaml", Error);

        var run = sandbox.Run("lint", "mail.yaml", "--format", "text=report.txt", "--color", "always");

        Assert.Equal("", run.Output);
        Assert.StartsWith("error VML103 PortTlsMismatch: ", sandbox.Read("report.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void ShowFiles_ListsWhatWouldBeReadAndChecksNothing()
    {
        using var sandbox = Sandbox.With("mail.yaml", Error);
        sandbox.Write("b/appsettings.json", "{}");
        sandbox.Write("readme.md", "");

        var run = sandbox.Run("lint", "--show-files");

        Assert.Equal("b/appsettings.json\nmail.yaml\n", run.Output);
        Assert.Equal(0, run.Status);
    }
}
