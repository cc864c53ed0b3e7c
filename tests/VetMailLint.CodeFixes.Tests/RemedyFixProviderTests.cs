namespace VetMailLint.CodeFixes.Tests;

public class RemedyFixProviderTests
{
    [Fact]
    public void Provider_FixesNothingUnknown() => Assert.Empty(new RemedyFixProvider().FixableDiagnosticIds);
}
