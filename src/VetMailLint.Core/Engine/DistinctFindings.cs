using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>Findings of which only the most severe of one rule and place is kept. A hostile file has tens of thousands.</summary>
internal sealed class DistinctFindings
{
    private readonly Dictionary<(string Rule, SourceSpan Span), int> _places = [];

    /// <summary>Those kept so far, in the order in which their places were first met.</summary>
    public List<Finding> All { get; } = [];

    public void Add(Finding finding)
    {
        var key = (finding.Rule.Id, finding.Span);
        if (!_places.TryGetValue(key, out var index))
        {
            _places.Add(key, All.Count);
            All.Add(finding);
        }
        else if (finding.Severity > All[index].Severity)
        {
            All[index] = finding;
        }
    }
}
