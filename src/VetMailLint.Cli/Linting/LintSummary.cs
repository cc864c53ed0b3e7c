using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>The counts that every report ends or begins with.</summary>
/// <param name="Files">Files looked at.</param>
/// <param name="Checked">Files that hold mail settings.</param>
/// <param name="Settings">Blocks of mail settings read, branches counted one by one.</param>
/// <param name="Errors">Findings of that severity.</param>
/// <param name="Warnings">Findings of that severity.</param>
/// <param name="Infos">Findings of that severity.</param>
/// <param name="Undecided">Blocks of which host, port, TLS, user, password or From is unknown or unseen.</param>
/// <param name="Suppressed">Findings that a comment or a baseline accepts.</param>
internal sealed record LintSummary(int Files, int Checked, int Settings, int Errors, int Warnings, int Infos, int Undecided, int Suppressed)
{
    public static LintSummary Of(IReadOnlyList<FileResult> results)
    {
        int holding = 0, settings = 0, undecided = 0, suppressed = 0;
        var bySeverity = new int[4];
        foreach (var result in results)
        {
            foreach (var finding in result.Findings)
                bySeverity[(int)finding.Severity]++;
            suppressed += result.Passed.Count;

            if (result.Reading is not { Settings.Count: > 0 } reading)
                continue;

            holding++;
            settings += reading.Settings.Count;
            foreach (var block in reading.Settings)
                undecided += IsUndecided(block) ? 1 : 0;
        }

        return new(results.Count, holding, settings, bySeverity[3], bySeverity[2], bySeverity[1], undecided, suppressed);
    }

    private static bool IsUndecided(MailSettings block) =>
        IsOpen(block.Host) || IsOpen(block.Port) || IsOpen(block.Tls) || IsOpen(block.User) || IsOpen(block.Password) || IsOpen(block.From);

    private static bool IsOpen<T>(Setting<T> setting)
        where T : notnull => setting.State is SettingState.Unknown or SettingState.Unseen;
}
