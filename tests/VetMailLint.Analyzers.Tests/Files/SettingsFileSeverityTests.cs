using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Tests.Files;

/// <summary>Who decides a severity: the compiler's own options, then the file's section, then the rule, under the ceiling.</summary>
public class SettingsFileSeverityTests
{
    private const string CertainError = """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 587, "EnableSsl": true, "UserName": "ann@gmail.com", "Password": "Rain-on-tin-42" } }""";

    private static readonly FileRun InProject = new();

    [Fact]
    public async Task Error_IsAWarning_SoThatNoGreenBuildTurnsRed() => Assert.Equal("warning", await SeverityOf(InProject));

    [Fact]
    public async Task Error_IsAnError_WhereTheProjectLiftsTheCeiling() =>
        Assert.Equal("error", await SeverityOf(InProject.WithGlobal("build_property.VetMailLintGate", "true")));

    [Theory]
    [InlineData("error", "error")]
    [InlineData("suggestion", "info")]
    [InlineData("none", "nothing")]
    [InlineData("silent", "nothing")]
    [InlineData("default", "warning")]
    [InlineData("lots", "warning")]
    public async Task OwnSeverity_OfThePath_Decides(string word, string severity) =>
        Assert.Equal(severity, await SeverityOf(InProject.With("vetmaillint.vml301.severity", word)));

    [Theory]
    [InlineData(ReportDiagnostic.Error, "error")]
    [InlineData(ReportDiagnostic.Warn, "warning")]
    [InlineData(ReportDiagnostic.Suppress, "nothing")]
    public async Task SeverityOfTheCompilation_WinsOverThePaths(ReportDiagnostic chosen, string severity) =>
        Assert.Equal(severity, await SeverityOf(Chosen(chosen).With("vetmaillint.vml301.severity", "suggestion")));

    [Fact]
    public async Task RuleTakenOutOfWarningsAsErrors_LeavesThePathItsSay() =>
        Assert.Equal("error", await SeverityOf(Chosen(ReportDiagnostic.Default).With("vetmaillint.vml301.severity", "error")));

    private static FileRun Chosen(ReportDiagnostic chosen) => new()
    {
        Compiler = InProject.Compiler.WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("VML301", chosen)),
    };

    private static async Task<string> SeverityOf(FileRun run)
    {
        var found = (await run.Shown(CertainError)).Where(s => s.StartsWith("VML301", StringComparison.Ordinal)).ToList();
        return found.Count == 0 ? "nothing" : Assert.Single(found).Split(' ')[1];
    }
}
