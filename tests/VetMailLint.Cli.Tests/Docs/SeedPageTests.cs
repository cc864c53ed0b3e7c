using System.Text.RegularExpressions;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Tests.Docs;

/// <summary>docs/seed.md answers each statement of the help page that VetMailLint began with. With UPDATE_DOCS=1 its outputs are written anew.</summary>
public sealed class SeedPageTests
{
    private readonly ShownCommands _page = new("docs/seed.md");

    [Fact]
    public void Outputs_AreCurrent() => _page.AreCurrent("UPDATE_DOCS");

    [Fact]
    public void CommandsShown_Work()
    {
        var calls = _page.Calls().ToList();

        Assert.True(calls.Count >= 4, $"only {calls.Count} calls");
        Assert.All(calls, call => Assert.True(ShownCommands.Run(call).Status is ExitStatus.Clean or ExitStatus.Findings, string.Join(' ', call)));
    }

    [Fact]
    public void RulesNamed_Exist()
    {
        var named = Regex.Matches(_page.Text, @"VML\d+").Select(match => match.Value).Distinct().ToList();

        Assert.True(named.Count >= 15, $"only {named.Count} rules");
        Assert.All(named, id => Assert.NotNull(RuleCatalogue.Instance.Find(id)));
    }

    /// <summary>Every section takes a statement, says what holds today, and which rule checks it.</summary>
    [Fact]
    public void EverySection_HasItsThreeParts()
    {
        var sections = _page.Text.Split("\n## ").Skip(1).SkipLast(1).ToList();

        Assert.Equal(19, sections.Count);
        Assert.All(sections, section => Assert.Matches(new Regex(@"\n\*\*The page:\*\* .+\n\*\*Today:\*\* .+\n\*\*Checked by:\*\* ", RegexOptions.Singleline), section));
    }

    /// <summary>The mistakes that the page warns of are found in the sample that makes them.</summary>
    [Theory]
    [InlineData("VML101")]
    [InlineData("VML103")]
    [InlineData("VML104")]
    [InlineData("VML201")]
    [InlineData("VML203")]
    [InlineData("VML205")]
    [InlineData("VML301")]
    [InlineData("VML302")]
    [InlineData("VML303")]
    [InlineData("VML306")]
    public void MistakeThatThePageWarnsOf_IsFoundInTheSample(string rule) =>
        Assert.Contains($" {rule} ", ShownCommands.Run(["lint", "samples/vettrak-wrong"]).Output, StringComparison.Ordinal);
}
