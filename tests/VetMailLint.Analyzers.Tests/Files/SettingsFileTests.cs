using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VetMailLint.Analyzers.Reporting;

namespace VetMailLint.Analyzers.Tests.Files;

public class SettingsFileTests
{
    private const string ImplicitPort =
        """
        {
          "Smtp": {
            "Host": "smtp.gmail.com",
            "Port": 465,
            "EnableSsl": true
          }
        }
        """;

    private const string RightPort =
        """
        {
          "Smtp": {
            "Host": "smtp.gmail.com",
            "Port": 587,
            "EnableSsl": true
          }
        }
        """;

    private static readonly FileRun InProject = new();

    [Fact]
    public async Task WrongPort_Triggers_AtTheValue() => Assert.Equal(["VML102 warning 5:18"], await InProject.Shown(ImplicitPort));

    [Fact]
    public async Task RightPort_DoesNotTrigger() => Assert.Empty(await InProject.Shown(RightPort));

    [Fact]
    public async Task Yaml_IsRead() => Assert.Equal(
        ["VML102 warning 4:14"],
        await new FileRun { Path = "/repo/deploy/smtp.yaml" }.Shown("smtp:\n  host: smtp.gmail.com\n  port: 465\n  enableSsl: true\n"));

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    public async Task FileOfAnotherAnalyzer_DoesNotTrigger(string mark) =>
        Assert.Empty(await new FileRun { Own = [("build_metadata.AdditionalFiles.VetMailLint", mark)] }.Shown(ImplicitPort));

    [Fact]
    public async Task UnmarkedFile_DoesNotTrigger() => Assert.Empty(await new FileRun { Own = [] }.Shown(ImplicitPort));

    [Fact]
    public async Task ProjectWithMailKit_IsPresumedToUseIt() =>
        Assert.Equal(["VML101 info 5:18"], await new FileRun { Platform = Platform.MailKit }.Shown(ImplicitPort));

    [Fact]
    public async Task NamedClient_Decides()
    {
        Assert.Equal(["VML101 info 5:18"], await InProject.With("vetmaillint.client", "mailkit").Shown(ImplicitPort));
        Assert.Equal(["VML102 warning 5:18"], await new FileRun { Platform = Platform.MailKit }.With("vetmaillint.client", "system-net-mail").Shown(ImplicitPort));
    }

    [Fact]
    public async Task FactsOfDates_AreJudgedOnTheDayOfTheProject()
    {
        const string Microsoft365 = """{ "Smtp": { "Host": "smtp.office365.com", "Port": 587, "EnableSsl": true, "UserName": "ann@harbour.de", "Password": "${MAIL_PASSWORD}" } }""";
        Assert.DoesNotContain(await InProject.With("vetmaillint.as_of", "2026-01-01").Shown(Microsoft365), s => s.StartsWith("VML306", StringComparison.Ordinal));
        Assert.Contains("VML306 warning 1:118", await InProject.With("vetmaillint.as_of", "2027-01-01").Shown(Microsoft365));
    }

    [Fact]
    public async Task MessageHolds_NoSecret() =>
        Assert.All(await InProject.Diagnostics(WithPassword), d => Assert.DoesNotContain("Rain-on-tin-42", d.ToString() + string.Concat(d.Properties.Values), StringComparison.Ordinal));

    private const string WithPassword = """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 587, "EnableSsl": true, "UserName": "ann@gmail.com", "Password": "Rain-on-tin-42" } }""";

    // Where the repository was cloned says nothing of the file.
    [Theory]
    [InlineData("/tests/repo", "/tests/repo/src/appsettings.json", true)]
    [InlineData("/repo", "/repo/tests/src/appsettings.json", false)]
    public async Task FolderOfTests_IsOneBelowTheRoot(string root, string path, bool isReported)
    {
        var run = new FileRun { Path = path, Global = [("build_property.VetMailLintRoot", root)] };

        Assert.Equal(isReported, (await run.Shown(WithPassword)).Any(s => s.StartsWith("VML303", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Suppression_Silences() => Assert.Empty(await InProject.Shown(
        """
        {
          "Smtp": {
            "Host": "smtp.gmail.com",
            "Port": 465,
            "EnableSsl": true // vetmaillint: ignore VML102 -- stunnel listens there
          }
        }
        """));

    [Fact]
    public async Task SuppressionOfNothing_Triggers() => Assert.Equal(["VML903 warning 5:26"], await InProject.Shown(
        """
        {
          "Smtp": {
            "Host": "smtp.gmail.com",
            "Port": 587,
            "EnableSsl": true // vetmaillint: ignore VML102 -- stunnel listens there
          }
        }
        """));

    [Fact]
    public async Task BrokenFileThatMentionsMail_Triggers() => Assert.Equal(["VML901 warning 1:27"], await InProject.Shown("""{ "Smtp": { "Port": 587 } ] """));

    [Fact]
    public async Task BrokenFileWithoutMail_DoesNotTrigger() => Assert.Empty(await InProject.Shown("""{ "Port": 587 } ] """));

    [Fact]
    public async Task TextOfMoreThanTheLimit_IsNotRead() => Assert.Equal(
        ["VML902 warning 1:1"], await InProject.Shown(ImplicitPort + new string(' ', Config.Tree.ReadLimits.Default.Bytes)));

    [Fact]
    public async Task Remedy_IsTheTextAndItsPlace()
    {
        var diagnostic = Assert.Single(await InProject.Diagnostics(ImplicitPort));

        Assert.Equal("Use port 587 with STARTTLS", diagnostic.Properties[RemedyProperties.Title]);
        var edit = Assert.Single(RemedyProperties.EditsOf(diagnostic));
        Assert.Equal((RemedyProperties.Replace, "587", "465"), (edit.Action, edit.Text, ImplicitPort.Substring(edit.Span.Start, edit.Span.Length)));
        Assert.Equal("/repo/src/Shop/appsettings.json", diagnostic.AdditionalLocations[0].GetLineSpan().Path);
    }

    [Fact]
    public async Task Position_CountsCharactersBehindAnAccent()
    {
        var diagnostic = Assert.Single(await InProject.Diagnostics("{ \"é\": \"🚀\", \"Smtp\": { \"Host\": \"smtp.gmail.com\", \"Port\": 465, \"EnableSsl\": true } }"));

        Assert.Equal(75, diagnostic.Location.SourceSpan.Start);
        Assert.Equal(75, diagnostic.Location.GetLineSpan().StartLinePosition.Character);
    }
}
