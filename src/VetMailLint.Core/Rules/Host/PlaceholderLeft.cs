using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Host;

/// <summary>VML405: a sample host or sender in a place for production.</summary>
internal sealed class PlaceholderLeft : SettingsRule
{
    public override string Id => "VML405";

    public override Verdict? Check(Submission submission)
    {
        if (ProductionPlace.SeverityIn(submission.Settings.Place) is not { } severity)
            return null;

        if (submission.HostKind == HostKind.Placeholder)
            return Report($"The host '{submission.HostName}' is", SettingKey.Host, severity);

        return submission.Settings.From is { IsKnown: true, Marks: var marks } && (marks & Marks.Placeholder) != 0
            ? Report("The From address is", SettingKey.From, severity)
            : null;
    }

    private static Verdict Report(string what, SettingKey key, Severity severity) =>
        new($"{what} a sample that somebody was meant to replace, and these settings are deployed; set the real one.", key)
        {
            Severity = severity,
        };
}
