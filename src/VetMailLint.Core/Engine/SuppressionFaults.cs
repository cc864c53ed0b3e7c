using System.Globalization;
using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>Tells why a suppression does nothing, or nothing any more.</summary>
internal sealed class SuppressionFaults(
    string file, IRuleCatalogue catalogue, IReadOnlyList<SettingsRule> settingsRules, IReadOnlyList<NoteRule> noteRules, EngineOptions options)
{
    /// <summary>What is wrong with a suppression, as a sentence, and what of it can be taken away; or null.</summary>
    public (string Message, UnusedSuppression? Unused)? Of(Suppression suppression, List<Finding> findings, List<Draft> displaced, Reading reading)
    {
        if (suppression.Problem is { } problem)
            return ($"This suppression does nothing: {problem}.", null);

        if (suppression.Reason is null)
            return ("This suppression gives no reason and does nothing; add ' -- ' and why.", null);

        foreach (var id in suppression.Rules)
        {
            if (catalogue.Find(id) is null)
                return ($"This suppression names '{id}', which is no rule; 'vetmaillint rules' lists them.", null);

            if (string.Equals(id, SuppressionFilter.UnusedSuppression, StringComparison.OrdinalIgnoreCase))
                return ($"A comment cannot silence {SuppressionFilter.UnusedSuppression}; choose its severity in .editorconfig or .globalconfig.", null);
        }

        if (suppression.IsExpired(options.AsOf))
            return ($"This suppression ended on {Day(suppression.Until)} and no longer silences anything; renew it or repair the setting.", null);

        var unused = new List<string>();
        foreach (var id in suppression.Rules)
        {
            if (IsUnused(suppression, id, findings, displaced, reading))
                unused.Add(id);
        }

        return unused.Count == 0
            ? null
            : ($"Nothing here is reported as {Ids(unused)} any more; take the suppression away.", new(suppression, unused));
    }

    private bool IsUnused(Suppression suppression, string id, List<Finding> findings, List<Draft> displaced, Reading reading)
    {
        // Off or unread: the rule did not run, so nothing says that the comment is stale.
        var isOn = options.Policy?.For(id, file) is { } chosen ? chosen != Severity.Off : catalogue.Find(id)!.IsOnByDefault;
        if (!isOn || !Ran(id, reading) || WasCutShort(reading))
            return false;

        foreach (var finding in findings)
        {
            if (suppression.Covers(finding.Rule.Id, finding.Span) && IsRule(finding.Rule, id))
                return false;
        }

        foreach (var draft in displaced)
        {
            if (suppression.Covers(draft.Rule.Id, draft.Span) && IsRule(draft.Rule, id))
                return false;
        }

        return true;
    }

    /// <summary>Whether the rule looked at all there is: other surfaces have rules of their own, and most rules pass by what does not send.</summary>
    private bool Ran(string id, Reading reading)
    {
        foreach (var rule in noteRules)
        {
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        foreach (var rule in settingsRules)
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

    private static string Ids(List<string> ids)
    {
        var upper = new string[ids.Count];
        for (var i = 0; i < upper.Length; i++)
            upper[i] = ids[i].ToUpperInvariant();

        return string.Join(" or ", upper);
    }

    private static string Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
