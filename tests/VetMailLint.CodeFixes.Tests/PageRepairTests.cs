using Microsoft.CodeAnalysis;
using VetMailLint.Knowledge;

namespace VetMailLint.CodeFixes.Tests;

/// <summary>The failing C# examples of the rules' pages, repaired in an editor.</summary>
public class PageRepairTests
{
    /// <summary>What a page asks for that no editor can know: an address, an app password, a login, another library.</summary>
    private static readonly string[] Beyond = ["VML202", "VML203", "VML204", "VML301", "VML302", "VML305", "VML306", "VML308", "VML507"];

    /// <summary>What was hidden behind the mistake and is true of the place that the repair moves to.</summary>
    private static readonly Dictionary<string, string[]> Behind = new() { ["VML113"] = ["VML101"], ["VML309"] = ["VML306"] };

    public static TheoryData<string> Names => [.. Failing().Where(e => !Beyond.Contains(e.Page)).Select(e => e.Name)];

    public static TheoryData<string> NamesBeyond => [.. Failing().Where(e => Beyond.Contains(e.Page)).Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Example_IsRepaired(string name)
    {
        var example = PageExample.All().First(e => e.Name == name);
        using var editor = EditorFor(example);
        var document = editor.Open(example.Source);
        var before = await editor.Analyze();

        await editor.Apply((await editor.Offers(before.First(d => d.Id == example.Page)))[0]);

        var repaired = await editor.TextOf(document);
        Assert.NotEqual(example.Source, repaired);
        Assert.Empty(await editor.CompilerErrors());
        var after = await editor.Analyze();
        Assert.DoesNotContain(after, d => d.Id == example.Page);
        Assert.Equal(Behind.GetValueOrDefault(example.Page, []), after.Select(d => d.Id).Except(before.Select(d => d.Id)));
    }

    [Theory]
    [MemberData(nameof(NamesBeyond))]
    public async Task Example_HasNoRemedyThatCodeCanWrite(string name)
    {
        var example = PageExample.All().First(e => e.Name == name);
        using var editor = EditorFor(example);
        editor.Open(example.Source);

        Assert.Empty(await editor.Offers((await editor.Analyze()).First(d => d.Id == example.Page)));
    }

    private static Editor EditorFor(PageExample example)
    {
        var editor = new Editor(Editor.PlatformOf(example.Source), example.Options);
        if (!RuleCatalogue.Instance.Find(example.Page)!.IsOnByDefault)
            editor.Ask(example.Page);
        return editor;
    }

    private static IEnumerable<PageExample> Failing() => PageExample.All().Where(e => e.Expected != "none");
}
