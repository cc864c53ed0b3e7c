using Microsoft.CodeAnalysis;
using VetMailLint.Analyzers.Tests.Files;

namespace VetMailLint.Analyzers.Tests;

/// <summary>The same settings, once in a settings file and once in code, give the same findings on the same settings with the same words.</summary>
public class SurfaceTests
{
    // The others are about how a file spells its values; what they find does not compile.
    private static readonly string[] RulesOfCode = [.. new MailSettingsAnalyzer().SupportedDiagnostics.Select(d => d.Id)];

    private static IEnumerable<PageExample> Shared => PageExample.All("json").Where(e => e.File == "appsettings.json" && Surfaces.CanBeCode(e.Source));

    public static TheoryData<string> Names => [.. Shared.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task WithoutMailKit_BothSurfacesAgree(string name) => Agree(name, Platform.Net);

    [Theory]
    [MemberData(nameof(Names))]
    public Task WithMailKit_BothSurfacesAgree(string name) => Agree(name, Platform.MailKit);

    [Fact]
    public void TheyFindSomething() => Assert.True(Shared.Count(e => e.Expected != "none") > 15);

    private static async Task Agree(string name, Platform platform)
    {
        var example = Shared.First(e => e.Name == name);
        var run = new FileRun { Platform = platform };
        foreach (var (key, value) in example.Options)
            run = run.With(key, value);

        var inFile = (await run.Diagnostics(example.Source)).Where(d => RulesOfCode.Contains(d.Id));
        var code = Surfaces.CodeOf(example.Source);
        var inCode = await Verify.Diagnostics(code, platform, "/repo/src/Shop/Startup.cs", example.Options);

        Assert.Equal(Shown(inFile, example.Source), Shown(inCode, code));
    }

    /// <summary>Rule, severity, the line's member and the message.</summary>
    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> found, string text) => found
        .Select(d => $"{d.Id} {d.Severity} {MemberOf(text.Split('\n')[d.Location.GetLineSpan().StartLinePosition.Line])}: {d.GetMessage()}")
        .Order(StringComparer.Ordinal);

    private static string MemberOf(string line) => line.Trim().TrimStart('"').Split('"', ' ', ':')[0];
}
