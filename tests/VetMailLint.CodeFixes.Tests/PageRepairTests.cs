using Microsoft.CodeAnalysis;

namespace VetMailLint.CodeFixes.Tests;

/// <summary>The failing C# examples of the rules' pages, repaired in an editor.</summary>
public class PageRepairTests
{
    public static TheoryData<string> Names => [.. PageExample.All().Where(e => e.Expected != "none").Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Repair_LeavesNoFinding(string name)
    {
        var example = PageExample.All().First(e => e.Name == name);
        using var editor = new Editor(Editor.PlatformOf(example.Source), example.Options);
        var document = editor.Open(example.Source);
        var before = await editor.Analyze();
        var finding = before.First(d => d.Id == example.Page);
        var offers = await editor.Offers(finding);
        if (offers.Count == 0)
            Assert.Fail("no offer " + CarriedRemedy.Of(finding));

        await editor.Apply(offers[0]);

        Assert.Empty(await editor.CompilerErrors());
        var after = await editor.Analyze();
        Assert.DoesNotContain(after, d => d.Id == example.Page);
        Assert.Empty(after.Select(d => d.Id).Except(before.Select(d => d.Id)));
        Assert.Fail(await editor.TextOf(document));
    }
}
