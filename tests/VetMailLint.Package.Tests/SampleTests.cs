using System.Text;

namespace VetMailLint.Package.Tests;

/// <summary>
/// The README shows what a build of the console sample says. Run with UPDATE_README=1 to write it anew.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class SampleTests(PackedPackage package)
{
    private const string Begin = "<!-- generated: dotnet build samples/console -->\n";
    private const string End = "<!-- end -->";

    [Fact]
    public async Task Readme_ShowsWhatTheBuildSays()
    {
        var path = Repository.PathOf("README.md");
        var readme = await File.ReadAllTextAsync(path);
        var start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        Assert.True(start >= Begin.Length, "the README has no place for it");

        var current = readme[..start] + await Shown() + readme[readme.IndexOf(End, start, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1")
            await File.WriteAllTextAsync(path, current);
        else
            Assert.Equal(current, readme);
    }

    [Fact]
    public async Task WhatIsRight_IsSilent_AndWhatIsWrong_IsNot()
    {
        var files = (await package.Consumers).Full(SampleProject.Name).Select(r => r.Place[..r.Place.IndexOf('(')]).Distinct();

        Assert.Equal(["Wrong/GmailSettings.cs", "Wrong/MailKitSender.cs", "Wrong/SystemNetMailSender.cs"], files);
    }

    private async Task<string> Shown()
    {
        var text = new StringBuilder("```text\n");
        foreach (var reported in (await package.Consumers).Full(SampleProject.Name))
        {
            // The address of the rule's page, which an editor shows as a link.
            var message = reported.Message[..reported.Message.LastIndexOf(" (", StringComparison.Ordinal)];
            text.Append(null, $"{reported.Place}: {reported.Severity} {reported.Id}: {message}\n");
        }

        return text.Append("```\n").ToString();
    }
}
