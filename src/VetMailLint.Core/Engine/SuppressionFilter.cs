using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>Takes suppressed findings away and reports the suppressions that do nothing (VML903).</summary>
internal sealed class SuppressionFilter
{
    /// <summary>The rule that this class reports.</summary>
    public const string UnusedSuppression = "VML903";

    private readonly string _file;
    private readonly IReadOnlyList<Suppression> _suppressions;
    private readonly IRuleCatalogue _catalogue;
    private readonly SuppressionFaults _faults;
    private readonly EngineOptions _options;

    public SuppressionFilter(
        string file,
        IReadOnlyList<Suppression> suppressions,
        IRuleCatalogue catalogue,
        IReadOnlyList<SettingsRule> settingsRules,
        IReadOnlyList<NoteRule> noteRules,
        EngineOptions options)
    {
        _file = file;
        _suppressions = suppressions;
        _catalogue = catalogue;
        _faults = new(file, catalogue, settingsRules, noteRules, options);
        _options = options;
    }

    /// <summary>The findings that are left, with those about suppressions.</summary>
    public List<Finding> Apply(List<Finding> findings, List<Draft> displaced, Reading reading, List<SuppressedFinding> suppressed)
    {
        if (_suppressions.Count == 0)
            return findings;

        var complaints = new List<Finding>();
        foreach (var suppression in _suppressions)
        {
            if (Complaint(suppression, findings, displaced, reading) is { } complaint)
                complaints.Add(complaint);
        }

        var left = new List<Finding>(findings.Count + complaints.Count);
        foreach (var finding in findings)
        {
            if (SuppressionOf(finding) is { } suppression)
                suppressed.Add(new(finding, suppression));
            else
                left.Add(finding);
        }

        left.AddRange(complaints);
        return left;
    }

    private Suppression? SuppressionOf(Finding finding)
    {
        foreach (var suppression in _suppressions)
        {
            if (suppression.IsInForce(_options.AsOf) && suppression.Covers(finding.Rule.Id, finding.Span))
                return suppression;
        }

        return null;
    }

    private Finding? Complaint(Suppression suppression, List<Finding> findings, List<Draft> displaced, Reading reading)
    {
        if (_catalogue.Find(UnusedSuppression) is not { } info)
            return null;

        var severity = _options.Policy?.For(UnusedSuppression, _file)
            ?? (info.IsOnByDefault ? Ceilings.Lower(info.Severity, _options.Ceiling) : Severity.Off);
        return severity == Severity.Off || _faults.Of(suppression, findings, displaced, reading) is not { } fault
            ? null
            : new() { Rule = info, Severity = severity, Certainty = Certainty.Certain, Message = fault.Message, Span = suppression.Span, Unused = fault.Unused };
    }
}
