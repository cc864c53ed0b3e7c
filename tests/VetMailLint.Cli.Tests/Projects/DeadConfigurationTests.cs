using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Projects;

/// <summary>Who reads <c>system.net/mailSettings</c> is decided by the projects around the file.</summary>
public sealed class DeadConfigurationTests
{
    private const string MailSettings = """
        <configuration>
          <system.net>
            <mailSettings>
              <smtp>
                <network host="smtp.gmail.com" port="465" enableSsl="true" />
              </smtp>
            </mailSettings>
          </system.net>
        </configuration>
        """;

    // Read by .NET Framework, the port is wrong; read by nobody, it is nobody's.
    private const string Dead = "VML504";
    private const string Read = "VML102";

    [Theory]
    [InlineData("<TargetFramework>net5.0</TargetFramework>")]
    [InlineData("<TargetFramework>net10.0-windows10.0.19041.0</TargetFramework>")]
    [InlineData("<TargetFrameworks>net8.0;net10.0</TargetFrameworks>")]
    public void OnlyNewerTargets_Trigger(string target) => Assert.Equal([Dead], Rules(("Shop.csproj", Project(target))));

    [Theory]
    [InlineData("<TargetFramework>net48</TargetFramework>")]
    [InlineData("<TargetFramework>netstandard2.0</TargetFramework>")]
    [InlineData("<TargetFrameworks>net48;net10.0</TargetFrameworks>")]
    [InlineData("<TargetFrameworks>net10.0;$(Older)</TargetFrameworks>")]
    [InlineData("<TargetFramework>$(Target)</TargetFramework>")]
    [InlineData("<TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>")]
    [InlineData("")]
    public void AnyOtherTarget_DoesNotTrigger(string target) => Assert.Equal([Read], Rules(("Shop.csproj", Project(target))));

    [Fact]
    public void NoProject_DoesNotTrigger() => Assert.Equal([Read], Rules());

    [Fact]
    public void TargetOfDirectoryBuildProps_Counts()
    {
        Assert.Equal([Dead], Rules(("Shop.csproj", Project("")), ("Directory.Build.props", Project("<TargetFramework>net10.0</TargetFramework>"))));
        Assert.Equal([Read], Rules(("Shop.csproj", Project("")), ("Directory.Build.props", Project("<TargetFramework>net48</TargetFramework>"))));
    }

    [Fact]
    public void SecondProjectInTheFolder_MayReadIt() =>
        Assert.Equal([Read], Rules(("Shop.csproj", Project("<TargetFramework>net10.0</TargetFramework>")), ("Shop.Old.csproj", Project("<TargetFramework>net48</TargetFramework>"))));

    [Theory]
    [InlineData("..\\..\\src\\web.config", Read)]
    [InlineData("$(Shared)\\web.config", Read)]
    [InlineData("..\\..\\src\\other.config", Dead)]
    public void ProjectElsewhereThatTakesTheFileIn_ReadsIt(string include, string expected) => Assert.Equal(
        [expected],
        Rules(
            ("src/Shop.csproj", Project("<TargetFramework>net10.0</TargetFramework>")),
            ("old/shop/Old.csproj", Project("<TargetFramework>net48</TargetFramework>", $"<None Include=\"{include}\" />"))));

    [Theory]
    [InlineData("var section = ConfigurationManager.GetSection(\"system.net/mailSettings/smtp\");", Read)]
    [InlineData("var section = ConfigurationManager.GetSection(\"acme/smtp\");", Dead)]
    public void CodeThatReadsTheSectionItself_IsItsReader(string line, string expected) =>
        Assert.Equal([expected], Rules(("Shop.csproj", Project("<TargetFramework>net10.0</TargetFramework>")), ("Mail/Sender.cs", line)));

    [Theory]
    [InlineData("mailSettings", Read)]
    [InlineData("acme", Dead)]
    public void DeclaredSection_HasAReaderOfItsOwn(string name, string expected) => Assert.Equal(
        [expected],
        Rules(
            MailSettings.Replace("<configuration>", $"<configuration><configSections><sectionGroup name=\"{name}\" /></configSections>", StringComparison.Ordinal),
            "web.config",
            ("Shop.csproj", Project("<TargetFramework>net10.0</TargetFramework>"))));

    [Fact]
    public void FilesOfTestsAndExamples_DoNotTrigger()
    {
        Assert.Equal([Read], Rules(MailSettings, "tests/app.config", ("Shop.csproj", Project("<TargetFramework>net10.0</TargetFramework>"))));
        Assert.Equal([Read], Rules(MailSettings, "web.example.config", ("Shop.csproj", Project("<TargetFramework>net10.0</TargetFramework>"))));
    }

    [Fact]
    public void BrokenProject_DoesNotTrigger() => Assert.Equal([Read], Rules(("Shop.csproj", "<Project><PropertyGroup><TargetFramework>net10.0</TargetFramework>")));

    [Fact]
    public void SecretInADeadSection_IsStillOne() => Assert.Equal(
        ["VML303", Dead],
        Rules(
            MailSettings.Replace("enableSsl=\"true\"", "userName=\"ann.sample@gmail.com\" password=\"Rain-on-tin-42\"", StringComparison.Ordinal),
            "web.config",
            ("Shop.csproj", Project("<TargetFramework>net10.0</TargetFramework>"))));

    private static string[] Rules(params (string Path, string Text)[] around) =>
        Rules(MailSettings, around.Any(file => file.Path == "src/Shop.csproj") ? "src/web.config" : "web.config", around);

    private static string[] Rules(string text, string path, params (string Path, string Text)[] around)
    {
        using var sandbox = new Sandbox();
        sandbox.Write(".git/HEAD", "");
        sandbox.Write(path, text);
        foreach (var (other, content) in around)
            sandbox.Write(other, content);

        return [.. sandbox.Run("lint", path, "--format", "json").Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!).Order(StringComparer.Ordinal)];
    }

    private static string Project(string properties, string items = "") =>
        $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>";
}
