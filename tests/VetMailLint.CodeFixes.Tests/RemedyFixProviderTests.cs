namespace VetMailLint.CodeFixes.Tests;

public class RemedyFixProviderTests
{
    [Fact]
    public void Provider_KnowsItsRules() => Assert.Contains("VML102", new RemedyFixProvider().FixableDiagnosticIds);
}
