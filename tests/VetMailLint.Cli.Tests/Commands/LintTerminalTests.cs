using System.Text.RegularExpressions;
using VetMailLint.Cli.Tests.Reports;
using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Tests.Commands;

/// <summary>The text report on a terminal: as wide as it is, in colours that both dark and light grounds show.</summary>
public sealed class LintTerminalTests
{
    private static string Report(int? columns, params (string Name, string Value)[] variables)
    {
        using var sandbox = new Sandbox { IsTerminal = columns is not null, Columns = columns };
        sandbox.Write("mail.yaml", SharedFindings.Wrong);
        sandbox.Write("likely.json", """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 465, "EnableSsl": true, "UserName": "a@gmail.com", "From": "b@gmail.com" } }""");
        foreach (var (name, value) in variables)
            sandbox.Variables[name] = value;

        return sandbox.Run("lint").Output;
    }

    private static string Plain(string report) => Regex.Replace(report, "\u001b\\[[0-9;]*m", "");

    private static int Widest(string report) => Plain(report).Split('\n').Max(WrappedText.WidthOf);

    [Theory]
    [InlineData(80, 80)]
    [InlineData(60, 60)]
    [InlineData(200, 120)]
    public void Lines_EndWhereTheTerminalDoes(int columns, int most) => Assert.InRange(Widest(Report(columns)), most - 20, most);

    [Fact]
    public void Report_IsThisTextAt80Columns() => Golden.Is("lint-80-columns.txt", Report(80, ("TERM", "xterm")).Replace(ToolVersion.KnowledgeDate, "2026-11-23", StringComparison.Ordinal).Replace('\u001b', '␛'));

    [Fact]
    public void PipedReport_HasItsSentencesInOneLineEach() => Assert.True(Widest(Report(null)) > 160);

    [Fact]
    public void Words_AreTheSameInEveryWidth() =>
        Assert.Equal(Words(Report(null)), Words(Plain(Report(120))));

    [Theory]
    [InlineData("NO_COLOR", "1", 80, false)]
    [InlineData("NO_COLOR", "", 80, true)]
    [InlineData("FORCE_COLOR", "1", null, true)]
    [InlineData("FORCE_COLOR", "0", null, false)]
    [InlineData("TERM", "dumb", 80, false)]
    [InlineData("TERM", "xterm", 80, true)]
    [InlineData("TERM", "xterm", null, false)]
    public void Colours_AreThereOrNot(string variable, string value, int? columns, bool expected) =>
        Assert.Equal(expected, Report(columns, (variable, value)).Contains('\u001b'));

    [Fact]
    public void NoColor_WinsOverForceColor() => Assert.DoesNotContain('\u001b', Report(80, ("NO_COLOR", "1"), ("FORCE_COLOR", "1")));

    // Black, white and grey vanish on one of the grounds.
    [Fact]
    public void Colours_ShowOnDarkAndLight() =>
        Assert.All(Regex.Matches(Report(80), "\u001b\\[([0-9;]*)m"), code => Assert.Contains(code.Groups[1].Value, (string[])["0", "1", "2", "1;31", "1;33", "1;36"]));

    // Of a line of the file as much is shown as fits.
    private static string[] Words(string report) => Regex.Replace(report, @"^ *\d* \|.*\n", "", RegexOptions.Multiline).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
