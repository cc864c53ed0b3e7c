using System.Xml.Linq;
using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>JUnit's XML: it fits its schema, and counts what it holds.</summary>
public sealed class JUnitTests
{
    private static string Report(Sandbox sandbox) => sandbox.Run("lint", "--format", "junit").Output;

    [Fact]
    public void Report_FitsItsSchema()
    {
        using var sandbox = SharedFindings.Create();

        Assert.Empty(JUnitSchema.Misfits(Report(sandbox)));
    }

    [Theory]
    [InlineData(" tests=\"", " test=\"")]
    [InlineData("<failure message=", "<failed message=")]
    [InlineData(" classname=\"", " class=\"")]
    [InlineData(" errors=\"0\"", " errors=\"none\"")]
    [InlineData("<testsuite ", "<suite ")]
    public void Schema_RefusesWhatIsBroken(string right, string wrong)
    {
        using var sandbox = SharedFindings.Create();
        var report = Report(sandbox);
        Assert.Contains(right, report, StringComparison.Ordinal);
        var (element, other) = (right.Trim('<', ' '), wrong.Trim('<', ' '));

        Assert.NotEmpty(JUnitSchema.Misfits(report.Replace(right, wrong, StringComparison.Ordinal).Replace($"</{element.Split(' ')[0]}>", $"</{other.Split(' ')[0]}>", StringComparison.Ordinal)));
    }

    [Fact]
    public void Counts_AreThoseOfWhatItHolds()
    {
        using var sandbox = SharedFindings.Create();

        var suite = XDocument.Parse(Report(sandbox)).Root!.Element("testsuite")!;

        Assert.Equal(suite.Elements("testcase").Count(), (int)suite.Attribute("tests")!);
        Assert.Equal(suite.Descendants("failure").Count(), (int)suite.Attribute("failures")!);
        Assert.Equal(suite.Descendants("skipped").Count(), (int)suite.Attribute("skipped")!);
        Assert.Contains(suite.Elements("testcase"), test => (string?)test.Attribute("classname") == "appsettings.json" && !test.HasElements);
    }
}
