using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Projects;

/// <summary>What a client that the surroundings presume changes: one step less severe than a proven one, and only where the block leaves it open.</summary>
public sealed class PresumedClientTests
{
    private const string Secure = """{ "mail": { "smtp_host": "smtp.gmail.com", "port": 587, "secure": true } }""";
    private const string Nodemailer = """{ "dependencies": { "nodemailer": "^6.9.0" } }""";

    private const string Laravel = """
        MAIL_MAILER=smtp
        MAIL_HOST=smtp.gmail.com
        MAIL_PORT=587
        MAIL_ENCRYPTION=ssl
        """;

    [Fact]
    public void GenericBlockBesideNodemailer_IsJudgedForIt_OneStepLower() =>
        Assert.Equal(["VML103 warning likely"], Found("settings.json", Secure, ("package.json", Nodemailer)));

    [Fact]
    public void GenericBlockBesideAnotherPackage_HasAWordWithTwoMeanings() =>
        Assert.Empty(Found("settings.json", Secure, ("package.json", Nodemailer.Replace("nodemailer", "express", StringComparison.Ordinal))));

    [Fact]
    public void ManifestBesideNodemailer_IsAboutOtherPrograms() =>
        Assert.Empty(Found("values.yaml", "mail:\n  smtp_host: smtp.gmail.com\n  port: 587\n  secure: true\n", ("package.json", Nodemailer)));

    [Theory]
    [InlineData("^8.75", "VML103 warning likely")]
    [InlineData("^8.75|^9.0", "VML103 info likely")]
    public void LaravelBefore9_TakesTheWordForAMode(string version, string expected) =>
        Assert.Equal([expected], Found(".env", Laravel, ("composer.json", $$"""{ "require": { "laravel/framework": "{{version}}" } }""")));

    [Fact]
    public void LaravelSince9_LooksAtThePort() =>
        Assert.Empty(Found(".env", Laravel, ("composer.json", """{ "require": { "laravel/framework": "^11.0" } }""")));

    [Fact]
    public void NoComposerFile_LeavesTheVersionOpen() => Assert.Equal(["VML103 info likely"], Found(".env", Laravel));

    [Fact]
    public void DialectWithAClientOfItsOwn_KeepsIt() => Assert.Equal(
        ["VML103 error certain"],
        Found("settings.json", """{ "mail": { "host": "smtp.gmail.com", "port": 587, "secure": true, "auth": { "user": "ann.sample@gmail.com", "pass": "${PASSWORD}" } } }""", ("requirements.txt", "Django")));

    private static string[] Found(string path, string text, params (string Path, string Text)[] around)
    {
        using var sandbox = new Sandbox();
        sandbox.Write(".git/HEAD", "");
        sandbox.Write(path, text);
        foreach (var (other, content) in around)
            sandbox.Write(other, content);

        return [.. sandbox.Run("lint", path, "--format", "json").Json.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("severity").GetString()} {finding.GetProperty("certainty").GetString()}")];
    }
}
