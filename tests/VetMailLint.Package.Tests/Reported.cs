using System.Text.RegularExpressions;

namespace VetMailLint.Package.Tests;

/// <summary>One warning or error that a build has printed.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Place">The path from the project's folder with line and column, or the program that speaks.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="Message">What it says.</param>
internal sealed partial record Reported(string Project, string Place, string Severity, string Id, string Message)
{
    /// <summary>What tests compare: <c>appsettings.json(5,18): warning VML102</c>.</summary>
    public string Short => $"{Place}: {Severity} {Id}";

    /// <summary>All of a log, in the order of projects and places. Behind the result of the build everything is said once more.</summary>
    public static IReadOnlyList<Reported> Parse(string log) =>
        [.. Lines().Matches(log.Split("\nBuild ")[0]).Select(Of).OrderBy(r => r.Project, StringComparer.Ordinal).ThenBy(r => Sortable(r.Place), StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal)];

    private static Reported Of(Match match)
    {
        var project = match.Groups["project"].Value;
        var folder = Path.GetDirectoryName(project)! + "/";
        var place = match.Groups["place"].Value.Trim();
        return new(
            Path.GetFileNameWithoutExtension(project), place.StartsWith(folder, StringComparison.Ordinal) ? place[folder.Length..] : place,
            match.Groups["severity"].Value, match.Groups["id"].Value, match.Groups["message"].Value);
    }

    // Line 9 before line 12.
    private static string Sortable(string place) => Numbers().Replace(place, number => number.Value.PadLeft(6, '0'));

    [GeneratedRegex(@"^ *(?<place>[^\r\n]+?) ?: (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<message>[^\r\n]*) \[(?<project>[^\]\r\n:]+)(::[^\]\r\n]*)?\]\r?$", RegexOptions.Multiline)]
    private static partial Regex Lines();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();
}
