namespace VetMailLint.Settings;

/// <summary>What one reader made of one file or one member.</summary>
/// <param name="Settings">The ways to submit mail, in the order of the file; branches of one block follow each other.</param>
/// <param name="Notes">What was seen that is not a setting, in the order of the file.</param>
public sealed record Reading(IReadOnlyList<MailSettings> Settings, IReadOnlyList<ReaderNote> Notes)
{
    /// <summary>A file without mail settings.</summary>
    public static Reading Empty { get; } = new([], []);
}
