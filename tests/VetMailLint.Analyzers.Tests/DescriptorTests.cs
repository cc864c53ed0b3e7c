using Microsoft.CodeAnalysis;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Tests;

public class DescriptorTests
{
    [Fact]
    public void EveryDescriptor_SaysWhatItsPageSays()
    {
        Assert.All(new SettingsFileAnalyzer().SupportedDiagnostics, descriptor =>
        {
            var page = RuleCatalogue.Instance.Find(descriptor.Id)!;
            Assert.Equal(
                (page.Title, page.Category, page.IsOnByDefault, page.HelpLink, page.Severity == Severity.Info ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning),
                (descriptor.Title.ToString(null), descriptor.Category, descriptor.IsEnabledByDefault, descriptor.HelpLinkUri, descriptor.DefaultSeverity));
        });
    }

    [Fact]
    public void EveryRule_HasADescriptor() =>
        Assert.Equal(RuleCatalogue.Ids().Order(), new SettingsFileAnalyzer().SupportedDiagnostics.Select(d => d.Id));

    [Fact]
    public void EveryRuleAboutSettings_HasADescriptorForCode()
    {
        // What stands in a place for production is told by the names of settings files, which code does not have.
        string[] ofPlaces = ["VML405", "VML406"];
        var rules = VetMailLint.Rules.RuleSet.Settings.Select(r => r.Id).Except(ofPlaces).Order();

        Assert.Equal(rules, new MailSettingsAnalyzer().SupportedDiagnostics.Select(d => d.Id));
    }
}
