namespace VetMailLint.Analyzers.Tests.Files;

public class DeadConfigurationTests
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

    private static readonly FileRun WebConfig = new() { Path = "/repo/src/Shop/web.config" };

    [Theory]
    [InlineData("build_property.TargetFramework", "net10.0")]
    [InlineData("build_property.VetMailLintTargets", "net8.0,net10.0")]
    public async Task OnlyNewerTargets_Trigger(string property, string targets) =>
        Assert.Equal(["VML504 warning 5:18"], await WebConfig.WithGlobal(property, targets).Shown(MailSettings));

    [Theory]
    [InlineData("build_property.TargetFramework", "net48")]
    [InlineData("build_property.TargetFramework", "netstandard2.0")]
    [InlineData("build_property.TargetFramework", "")]
    [InlineData("build_property.VetMailLintTargets", "net48,net10.0")]
    public async Task AnyOtherTarget_DoesNotTrigger(string property, string targets) =>
        Assert.Equal(["VML102 warning 5:62"], await WebConfig.WithGlobal(property, targets).Shown(MailSettings));

    [Fact]
    public async Task AllTargetsOfTheProject_CountBeforeTheOneThatIsCompiled() => Assert.Equal(
        ["VML102 warning 5:62"],
        await WebConfig.WithGlobal("build_property.TargetFramework", "net10.0").WithGlobal("build_property.VetMailLintTargets", "net48,net10.0").Shown(MailSettings));

    [Theory]
    [InlineData("system.net/mailSettings/smtp", "VML102 warning 5:62")]
    [InlineData("acme/smtp", "VML504 warning 5:18")]
    public async Task CodeThatReadsTheSectionItself_IsItsReader(string section, string expected)
    {
        var run = WebConfig.WithGlobal("build_property.TargetFramework", "net10.0").WithSource($$"""class Reader { object Read() => Get("{{section}}"); object Get(string name) => name; }""");

        Assert.Equal([expected], await run.Shown(MailSettings));
    }
}
