namespace VetMailLint.Package.Tests;

/// <summary>What <c>dotnet build</c> says in projects that use the package.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackedPackage package)
{
    private static readonly string[] Plain =
    [
        "Mailer.cs(5,66): warning VML102",
        "appsettings.json(5,18): warning VML102",
        "appsettings.json(7,18): warning VML301",
        "appsettings.json(7,18): warning VML303",
    ];

    [Theory]
    [InlineData("Plain")]
    [InlineData("Net8")]
    [InlineData("Net48")]
    public async Task CodeAndSettings_AreReported_OnEveryFramework(string project) => await Said(project, Plain);

    [Fact]
    public async Task ProjectForSeveralFrameworks_ReportsASettingsFileOnce() =>
        await Said("Several", ["Mailer.cs(5,66): warning VML102", .. Plain]);

    [Fact]
    public async Task Gate_LiftsTheCeiling_AndNothingElse() => await Said("Gate",
        "Mailer.cs(5,66): error VML102",
        "appsettings.json(5,18): warning VML102",
        "appsettings.json(7,18): error VML301",
        "appsettings.json(7,18): warning VML303");

    [Fact]
    public async Task Profile_IsOneProperty() => await Said("Profile", [.. Plain.Select(said => said.Replace("warning", "error", StringComparison.Ordinal))]);

    [Fact]
    public async Task GlobalConfig_WinsOverAProfile() => await Said("Beneath",
        "appsettings.json(7,18): error VML301",
        "appsettings.json(7,18): error VML303");

    [Fact]
    public async Task RecommendedProfile_IsNoChange() => await Said("Recommended", Plain);

    [Fact]
    public async Task UnknownProfile_IsAnError()
    {
        var said = Assert.Single((await package.Consumers).Full("NoProfile"), r => r.Severity == "error");

        Assert.Equal("VetMailLintProfile takes recommended, seed, strict or rfc8314, not 'sead'", said.Message);
    }

    [Fact]
    public async Task SwitchedOff_SaysNothing() => await Said("Off");

    [Fact]
    public async Task WarningsAsErrors_SpareWhatHangsOnADate() => await Said("Strict",
        "Mailer.cs(5,66): error VML102",
        "dated.json(7,18): warning VML306");

    // A .globalconfig beats an .editorconfig for settings files, and loses against one for C#; the nearest .editorconfig has its say.
    [Fact]
    public async Task Severities_AreThoseOfTheUsersFiles() => await Said("Choices",
        "appsettings.json(5,18): error VML102",
        "appsettings.json(7,18): error VML301",
        "deploy/smtp.json(5,18): error VML102");

    [Fact]
    public async Task FilesThatAreRead_AreTheNamedOnesAndTheUsualOnes() => await Said("Named",
        "appsettings.Staging.json(5,27): warning VML903",
        "deploy/smtp.yaml(4,14): warning VML102");

    [Fact]
    public async Task Content_IsReadWhereTheProjectAsksForIt() => await Said("Content",
        "appsettings.json(5,18): warning VML102",
        "appsettings.json(7,18): warning VML301",
        "appsettings.json(7,18): warning VML303",
        "deploy/prod/smtp.yml(4,14): warning VML102",
        "deploy/smtp.yaml(4,14): warning VML102",
        "mail.ini(4,12): warning VML103");

    [Fact]
    public async Task Content_IsNotRead_WhereNobodyAsks() => await Said("NoContent", Plain[1..]);

    [Fact]
    public async Task ConfigurationOfDotNetFramework_IsRead() => await Said("Framework", "App.config(6,62): warning VML102");

    [Fact]
    public async Task XmlFilesByTheirNames_AreRead_AndMailSettingsIsDeadOnNewerDotNet() => await Said("Dead",
        "App.config(6,18): warning VML504",
        "NLog.config(3,95): warning VML102",
        "web.config(5,37): warning VML102");

    [Fact]
    public async Task ProjectForDotNetFrameworkAsWell_ReadsMailSettings() => await Said("Alive", "App.config(6,62): warning VML102");

    [Fact]
    public async Task FilesOfTheOrganisation_AreUsedInEveryFramework_AndTheirMistakesToldOnce() => await Said("Own",
        ".vetmaillint/wrong.yaml(1,1): warning VML901",
        "Mailer.cs(5,78): warning VML108",
        "Mailer.cs(5,78): warning VML108",
        "appsettings.json(1,63): warning VML103");

    [Fact]
    public async Task AnotherYamlDotNet_ChangesNothing() => await Said("Beside",
        "CSC: warning NBR001",
        "deploy/smtp.yaml(4,14): warning VML102");

    [Fact]
    public async Task RemovedPackage_LeavesNothing()
    {
        var consumers = await package.Consumers;
        Assert.Equal(Plain, consumers.Of("Removed"));
        var with = Outputs(consumers);

        var said = await consumers.Rebuild(ConsumerProjects.Removed with { HasPackage = false });

        Assert.Empty(said);
        Assert.Equal(with, Outputs(consumers));
        Assert.All(Directory.GetFiles(consumers.PathOf("Removed/obj"), "*", SearchOption.AllDirectories), f => Assert.DoesNotContain("VetMailLint", File.ReadAllText(f)));
    }

    private async Task Said(string project, params string[] expected) => Assert.Equal(expected, (await package.Consumers).Of(project));

    /// <summary>What was built, byte by byte: the package has no part in it.</summary>
    private static List<string> Outputs(Consumers consumers) =>
        [.. Directory.GetFiles(consumers.PathOf("Removed/bin"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetFileName(f)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}")];
}
