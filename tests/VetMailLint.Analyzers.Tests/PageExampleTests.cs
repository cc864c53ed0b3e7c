using Microsoft.CodeAnalysis.CSharp;
using VetMailLint.Knowledge;

namespace VetMailLint.Analyzers.Tests;

public class PageExampleTests
{
    public static TheoryData<string> Names => [.. PageExample.All().Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Example_GivesWhatItsPageSays(string name)
    {
        var example = PageExample.All().First(e => e.Name == name);
        var platform = example.Source.Contains("MailKit", StringComparison.Ordinal) ? Platform.MailKit : Platform.Net;

        var found = await Verify.Diagnostics(example.Source, platform, options: example.Options, compilationOptions: Asked(example.Page));

        var shown = found.Select(d => $"{d.Id}:{d.Location.GetLineSpan().StartLinePosition.Line + 1}").Distinct();
        Assert.Equal(example.Expected, found.IsEmpty ? "none" : string.Join(',', shown));
    }

    public static TheoryData<string> WrongOnes => [.. PageExample.All().Where(e => e.Expected.Contains(e.Page, StringComparison.Ordinal) && RuleCatalogue.Instance.Find(e.Page)!.IsOnByDefault).Select(e => e.Name)];

    /// <summary>An example that only gave information would not show what its page says.</summary>
    [Theory]
    [MemberData(nameof(WrongOnes))]
    public async Task Example_HasTheSeverityOfItsPage(string name)
    {
        var example = PageExample.All().First(e => e.Name == name);
        var platform = example.Source.Contains("MailKit", StringComparison.Ordinal) ? Platform.MailKit : Platform.Net;
        var found = await Verify.Diagnostics(example.Source, platform, options: [.. example.Options, ("build_property.VetMailLintGate", "true")], compilationOptions: Asked(example.Page));

        // The example of VML403 is an old name that still answers.
        var severity = example.Page == "VML403" ? Settings.Severity.Info : RuleCatalogue.Instance.Find(example.Page)!.Severity;
        Assert.Equal(severity.ToString(), found.Where(d => d.Id == example.Page).Max(d => d.Severity).ToString());
    }

    /// <summary>A rule that is off has examples of what it says when it is asked.</summary>
    private static CSharpCompilationOptions Asked(string rule) => Verify.Asking(RuleCatalogue.Instance.Find(rule)!.IsOnByDefault ? [] : [rule]);

    [Fact]
    public void EveryRuleAboutSettings_HasExamples()
    {
        var pages = PageExample.All().Select(e => e.Page).Distinct();

        Assert.Equal(new MailSettingsAnalyzer().SupportedDiagnostics.Select(d => d.Id), pages);
    }
}
