using Microsoft.CodeAnalysis.CodeFixes;

namespace VetMailLint.CodeFixes.Tests;

/// <summary>Repairs of settings files that a project names as additional files.</summary>
public class SettingsFileTests
{
    private const string Wrong = "{\r\n  // Gmail\r\n  \"Smtp\": { \"Host\": \"smtp.gmail.com\", \"Port\": 465, \"EnableSsl\": true, \"User\": \"ann.sample@gmail.com\" }\r\n}\r\n";

    [Fact]
    public async Task AFinding_IsRepairedInItsFile()
    {
        using var editor = new Editor(Platform.Net, ("build_metadata.AdditionalFiles.VetMailLint", "true"));
        var file = editor.OpenSettings(Wrong);
        var finding = Assert.Single(await editor.Analyze());
        var offer = Assert.Single(await editor.Offers(finding));
        Assert.Equal("Use port 587 with STARTTLS", offer.Title);

        await editor.Apply(offer);

        Assert.Equal(Wrong.Replace("465", "587", StringComparison.Ordinal), await editor.TextOf(file));
        Assert.Empty(await editor.Analyze());
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task AllFindings_AreRepairedInTheirFiles(FixAllScope scope)
    {
        using var editor = new Editor(Platform.Net, ("build_metadata.AdditionalFiles.VetMailLint", "true"));
        var first = editor.OpenSettings(Wrong);
        var second = editor.OpenSettings(Wrong, "appsettings.Staging.json");
        var found = await editor.Analyze();
        Assert.Equal(2, found.Length);

        await editor.FixAll(found[0], scope);

        Assert.Empty(await editor.Analyze());
        Assert.Equal(await editor.TextOf(first), await editor.TextOf(second));
    }

    [Fact]
    public async Task APasswordInAFile_HasNoRepair()
    {
        using var editor = new Editor(Platform.Net, ("build_metadata.AdditionalFiles.VetMailLint", "true"));
        editor.OpenSettings("""{ "Smtp": { "Host": "mail.harbour-books.net", "Port": 587, "User": "ann", "Password": "Rain-on-tin-42" } }""");

        Assert.Empty(await editor.Offers([.. await editor.Analyze()]));
    }
}
