using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules;

/// <summary>How severe a dated change is on a day: it grows as the date comes near.</summary>
public static class Deadline
{
    /// <summary>How long before a date it is worth a word.</summary>
    private const int NoticeDays = 180;

    /// <summary>How long before a date it becomes urgent.</summary>
    private const int WarningDays = 30;

    /// <summary>The most severe that a change becomes, and since when; the days before it are milder.</summary>
    public static Escalation PeakOf(DatedChange change) => change.Effect == ChangeEffect.Removed
        ? new(Severity.Error, change.On)
        : new(Severity.Warning, change.On.AddDays(-WarningDays));

    /// <summary>The severity on that day, or null while the date is far.</summary>
    public static Severity? SeverityOn(DatedChange change, DateTime asOf)
    {
        if (asOf >= change.On)
            return change.Effect == ChangeEffect.Removed ? Severity.Error : Severity.Warning;

        var days = (change.On - asOf).TotalDays;
        return days <= WarningDays ? Severity.Warning : days <= NoticeDays ? Severity.Info : null;
    }
}
