using System.Text.RegularExpressions;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Tests.Commands;

public sealed class RulesCommandTests
{
    private static readonly Sandbox s_sandbox = new();

    public static TheoryData<string> Profiles => ["seed", "recommended", "strict", "rfc8314"];

    private static string Profile(string name)
    {
        var run = s_sandbox.Run("rules", "--profile", name);
        Assert.Equal(("", 0), (run.Errors, run.Status));
        return run.Output;
    }

    private static List<string> Lines(string profile, string severity) =>
        [.. Regex.Matches(profile, $@"^dotnet_diagnostic\.(VML\d{{3}})\.severity = {severity}$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    [Fact]
    public void List_NamesEveryRuleWithItsSeverity()
    {
        var run = s_sandbox.Run("rules");

        var lines = run.Output.Split('\n');
        Assert.Matches("^RULE    NAME +SEVERITY  WHAT IT FINDS$", lines[0]);
        Assert.Equal(
            RuleCatalogue.Instance.Rules.Select(rule => $"{rule.Id} {rule.Name} {(rule.IsOnByDefault ? rule.Severity.ToString().ToLowerInvariant() : "off")} {rule.Title}"),
            lines[1..^3].Select(line => Regex.Replace(line, " {2,}", " ")));
        Assert.Equal(["", "'vetmaillint explain VML103' tells more of one; dotnet_diagnostic.VML103.severity in .globalconfig changes one.", ""], lines[^3..]);
        Assert.Equal(0, run.Status);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Profile_NamesEveryRuleOnceWithASeverity(string name) =>
        Assert.Equal(RuleCatalogue.Instance.Rules.Select(rule => rule.Id), Lines(Profile(name), "(?:default|none|suggestion|warning|error)"));

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Profile_IsAValidGlobalConfig(string name)
    {
        using var sandbox = Sandbox.With(".globalconfig", Profile(name));
        sandbox.Write("mail.yaml", "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n");

        var run = sandbox.Run("lint", "--format", "json");

        Assert.Equal("", run.Errors);
        Assert.Equal(["VML103 error mail.yaml:4"], run.Findings);
    }

    [Theory]
    [InlineData("recommended", "info")]
    [InlineData("seed", "warning")]
    [InlineData("strict", "warning")]
    [InlineData("rfc8314", null)]
    public void Profiles_DifferInWhatTheySayOfImplicitTls(string name, string? severity)
    {
        using var sandbox = Sandbox.With(".globalconfig", Profile(name));
        sandbox.Write("mail.json", """{ "smtp": { "host": "smtp.gmail.com", "port": 465, "secure": true } }""");

        var found = sandbox.Run("lint", "--format", "json", "--client", "nodemailer").Findings;

        Assert.Equal(severity is null ? [] : [$"VML101 {severity} mail.json:1"], found);
    }

    [Fact]
    public void UnknownProfile_IsRefused()
    {
        var run = s_sandbox.Run("rules", "--profile", "strikt");

        Assert.Equal("vetmaillint: --profile does not take 'strikt'; did you mean 'strict'?\n", run.Errors);
        Assert.Equal(2, run.Status);
    }
}
