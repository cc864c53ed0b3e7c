using System.Text.Json;
using System.Text.RegularExpressions;

namespace VetMailLint.Cli.Tests.Commands;

/// <summary>What a person or pipeline sees of one run.</summary>
internal sealed record Outcome(int Status, string Output, string Errors)
{
    /// <summary>The findings of a JSON report on standard output, <c>VML103 error appsettings.json:4</c>, in its order.</summary>
    public IReadOnlyList<string> Findings => [.. Json.GetProperty("findings").EnumerateArray().Select(Line)];

    /// <summary>The JSON report on standard output.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The first lines of the findings in a text report: <c>error VML103 PortTlsMismatch</c>.</summary>
    public IReadOnlyList<string> Heads =>
        [.. Regex.Matches(Output, @"^(?:error|warning|info) VML\d{3} \w+", RegexOptions.Multiline).Select(match => match.Value)];

    private static string Line(JsonElement finding) =>
        $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("severity").GetString()} {finding.GetProperty("path").GetString()}:{finding.GetProperty("line").GetInt32()}";
}
