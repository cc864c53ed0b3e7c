using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reporting;

/// <summary>
/// Keeps one finding of what a client lacks. It stands on what is there, so that one client that is made in two ways, or whose server comes from
/// two callers, would be told twice of the same line that nobody wrote.
/// </summary>
internal static class Absences
{
    /// <summary>The findings without such doubles, in the same order.</summary>
    public static IReadOnlyList<Finding> Once(IReadOnlyList<Finding> findings)
    {
        var kept = new List<Finding>(findings.Count);
        var blocks = new Dictionary<(string Rule, string Block), int>();
        var places = new Dictionary<(string Rule, SourceSpan Place), int>();
        foreach (var finding in findings)
        {
            if (!IsOne(finding))
            {
                kept.Add(finding);
                continue;
            }

            var place = finding.Settings!.Place;
            var (block, span) = ((finding.Rule.Id, place.BlockId), (finding.Rule.Id, place.Span));
            if (!blocks.TryGetValue(block, out var index) && !places.TryGetValue(span, out index))
            {
                index = kept.Count;
                kept.Add(finding);
            }
            else if (finding.Severity > kept[index].Severity)
            {
                kept[index] = finding;
            }

            blocks[block] = places[span] = index;
        }

        return kept;
    }

    private static bool IsOne(Finding finding) => finding.Rule.Id switch
    {
        "VML104" => finding.Settings is { Tls.State: SettingState.Unset },
        "VML302" => finding.Settings is { Password.State: SettingState.Unset },
        _ => false,
    };
}
