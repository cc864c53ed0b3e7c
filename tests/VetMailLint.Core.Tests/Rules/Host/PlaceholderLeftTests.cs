using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Host;

public sealed class PlaceholderLeftTests
{
    private const string Rule = "VML405";

    private static readonly Block Sample = Block.At("smtp.example.com").Port(587);

    [Fact]
    public void ASampleHostInAFileForProduction_IsAWarning()
    {
        var finding = Sample.For("Production").Triggers(Rule);

        Assert.Equal(
            "The host 'smtp.example.com' is a sample that somebody was meant to replace, and these settings are deployed; set the real one.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.Host), finding.Span);
    }

    [Fact]
    public void ASampleSender_Triggers() =>
        Assert.Equal(
            Block.SpanOf(SettingKey.From),
            Sample.Host("smtp.gmail.com").From("noreply@example.com", Marks.Placeholder).For("prod").Triggers(Rule).Span);

    [Fact]
    public void ARealHostAndSender_DoNotTrigger() => Sample.Host("smtp.gmail.com").From("ann@contoso.com.au").For("Production").DoesNotTrigger(Rule);

    [Theory]
    [InlineData("Development")]
    [InlineData("staging")]
    public void AnotherEnvironment_DoesNotTrigger(string environment) => Sample.For(environment).DoesNotTrigger(Rule);

    [Fact]
    public void ABareFile_DoesNotTrigger() => Sample.DoesNotTrigger(Rule);

    [Fact]
    public void AManifest_IsInfo() => Assert.Equal(Severity.Info, Sample.In(PlaceKind.Deployment).InFile("k8s/web.yaml").Triggers(Rule).Severity);

    [Theory]
    [InlineData("docker-compose.yml")]
    [InlineData("values.yaml")]
    public void AComposeFileOrTheValuesOfAChart_DoNotTrigger(string file) => Sample.In(PlaceKind.Deployment).InFile(file).DoesNotTrigger(Rule);

    [Theory]
    [InlineData(PlaceKind.Example)]
    [InlineData(PlaceKind.Test)]
    public void ASampleFile_DoesNotTrigger(PlaceKind kind) => Sample.For("Production").In(kind).DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownHost_DoesNotTrigger() => Sample.UnknownHost().For("Production").DoesNotTrigger(Rule);
}
