using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Host;

public sealed class DevelopmentServerInProductionTests
{
    private const string Rule = "VML406";

    private static readonly Block Sandbox = Block.At("sandbox.smtp.mailtrap.io").Port(2525);

    [Fact]
    public void ASandboxInAFileForProduction_IsAWarning()
    {
        var finding = Sandbox.For("Production").Triggers(Rule);

        Assert.Equal(
            "Mailtrap Sandbox (sandbox.smtp.mailtrap.io) keeps all mail and delivers none, and these are settings for 'Production'; set the server that delivers.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.Host), finding.Span);
    }

    [Theory]
    [InlineData("prod")]
    [InlineData("live")]
    [InlineData("prod-eu")]
    public void OtherWordsForProduction_Trigger(string environment) => Sandbox.For(environment).Triggers(Rule);

    [Theory]
    [InlineData("Development")]
    [InlineData("staging")]
    [InlineData("preprod")]
    [InlineData("test")]
    public void AnotherEnvironment_DoesNotTrigger(string environment) => Sandbox.For(environment).DoesNotTrigger(Rule);

    [Fact]
    public void ABareFile_DoesNotTrigger() => Sandbox.DoesNotTrigger(Rule);

    [Fact]
    public void AManifest_IsInfo() =>
        Assert.Equal(Severity.Info, Sandbox.Host("mailpit").In(PlaceKind.Deployment).InFile("k8s/web.yaml").Triggers(Rule).Severity);

    [Theory]
    [InlineData("docker-compose.yml")]
    [InlineData("deploy/compose.yaml")]
    [InlineData("charts/web/values.yaml")]
    public void AComposeFileOrTheValuesOfAChart_DoNotTrigger(string file) => Sandbox.In(PlaceKind.Deployment).InFile(file).DoesNotTrigger(Rule);

    [Theory]
    [InlineData(PlaceKind.Example)]
    [InlineData(PlaceKind.Test)]
    public void ASample_DoesNotTrigger(PlaceKind kind) => Sandbox.For("Production").In(kind).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("smtp.gmail.com")]
    [InlineData("relay")]
    public void AServerThatMayDeliver_DoesNotTrigger(string host) => Sandbox.For("Production").Host(host).DoesNotTrigger(Rule);
}
