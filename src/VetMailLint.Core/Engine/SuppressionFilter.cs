using System.Globalization;
using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>Takes suppressed findings away and reports the suppressions that do nothing (VML903).</summary>
internal sealed class SuppressionFilter
{
    private const string UnusedSuppression = "VML903";

    private readonly string _file;
    private readonly IReadOnlyList<Suppression> _suppressions;
    private readonly IRuleCatalogue _catalogue;
    private readonly IReadOnlyList<SettingsRule> _settingsRules;
    private readonly IReadOnlyList<NoteRule> _noteRules;
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
        _settingsRules = settingsRules;
        _noteRules = noteRules;
        _options = options;
    }

    public List<Finding> Apply(List<Finding> findings, List<Draft> displaced, Reading reading)
    {
        if (_suppressions.Count == 0)
            return findings;

        var complaints = new List<Finding>();
        foreach (var suppression in _suppressions)
        {
            if (Complaint(suppression, findings, displaced, reading) is { } complaint)
                complaints.Add(complaint);
        }

        findings.RemoveAll(IsSuppressed);
        findings.AddRange(complaints);
        return findings;
    }

    private bool IsSuppressed(Finding finding)
    {
        foreach (var suppression in _suppressions)
        {
            if (IsInForce(suppression) && Covers(suppression, finding.Rule.Id, finding.Span))
                return true;
        }

        return false;
    }

    private bool IsInForce(Suppression suppression) =>
        suppression is { Problem: null, Reason: not null } && !IsExpired(suppression);

    private bool IsExpired(Suppression suppression) => suppression.Until is { } until && until < _options.AsOf;

    private static bool Covers(Suppression suppression, string ruleId, SourceSpan span)
    {
        if (suppression.Line is { } line && span.Line != line)
            return false;

        if (suppression is { Line: null, Rules.Count: 0 })
            return true;

        foreach (var id in suppression.Rules)
        {
            if (string.Equals(id, ruleId, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private Finding? Complaint(Suppression suppression, List<Finding> findings, List<Draft> displaced, Reading reading)
    {
        if (_catalogue.Find(UnusedSuppression) is not { } info)
            return null;

        var severity = _options.Policy?.For(UnusedSuppression, _file)
            ?? (info.IsOnByDefault ? Ceilings.Lower(info.Severity, _options.Ceiling) : Severity.Off);
        return severity == Severity.Off || Fault(suppression, findings, displaced, reading) is not { } fault
            ? null
            : new() { Rule = info, Severity = severity, Certainty = Certainty.Certain, Message = fault, Span = suppression.Span };
    }

    private string? Fault(Suppression suppression, List<Finding> findings, List<Draft> displaced, Reading reading)
    {
        if (suppression.Problem is { } problem)
            return $"This suppression does nothing: {problem}.";

        if (suppression.Reason is null)
            return "This suppression gives no reason and does nothing; add ' -- ' and why.";

        foreach (var id in suppression.Rules)
        {
            if (_catalogue.Find(id) is null)
                return $"This suppression names '{id}', which is no rule; 'vetmaillint rules' lists them.";
        }

        if (IsExpired(suppression))
            return $"This suppression ended on {Day(suppression.Until)} and no longer silences anything; renew it or repair the setting.";

        foreach (var id in suppression.Rules)
        {
            if (IsUnused(suppression, id, findings, displaced, reading))
                return $"Nothing here is reported as {id.ToUpperInvariant()} any more; take the suppression away.";
        }

        return null;
    }

    private bool IsUnused(Suppression suppression, string id, List<Finding> findings, List<Draft> displaced, Reading reading)
    {
        // Off or unread: the rule did not run, so nothing says that the comment is stale.
        var isOn = _options.Policy?.For(id, _file) is { } chosen ? chosen != Severity.Off : _catalogue.Find(id)!.IsOnByDefault;
        if (!isOn || !Ran(id, reading) || WasCutShort(reading))
            return false;

        foreach (var finding in findings)
        {
            if (Covers(suppression, finding.Rule.Id, finding.Span) && IsRule(finding.Rule, id))
                return false;
        }

        foreach (var draft in displaced)
        {
            if (Covers(suppression, draft.Rule.Id, draft.Span) && IsRule(draft.Rule, id))
                return false;
        }

        return true;
    }

    /// <summary>Whether the rule looked at all there is: other surfaces have rules of their own, and most rules pass by what does not send.</summary>
    private bool Ran(string id, Reading reading)
    {
        foreach (var rule in _noteRules)
        {
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        foreach (var rule in _settingsRules)
        {
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
                return rule.LooksAtInactive || !HasInactive(reading);
        }

        return false;
    }

    private static bool HasInactive(Reading reading)
    {
        foreach (var settings in reading.Settings)
        {
            if (settings.IsInactive)
                return true;
        }

        return false;
    }

    private static bool WasCutShort(Reading reading)
    {
        foreach (var note in reading.Notes)
        {
            if (note is { Kind: ReaderNoteKind.Unreadable, Subject: not ReaderNote.Characters } or { Kind: ReaderNoteKind.LimitHit })
                return true;
        }

        return false;
    }

    private static bool IsRule(RuleInfo rule, string id) => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase);

    private static string Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
