using VetMailLint.Cli.Files;
using VetMailLint.Cli.Linting;
using VetMailLint.Config.Edits;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Fixing;

/// <summary>
/// Repairs one file, remedy by remedy. Each is made wholly, the file is linted again, and what does not leave it with fewer or milder
/// findings is taken back: so no two remedies fight, and a second run finds nothing to do.
/// </summary>
internal sealed class FileFixer(FileLinter linter, bool takesUnsafe)
{
    /// <summary>A file with more is a test of ours, and every repair lints it once.</summary>
    private const int MostRepairs = 200;

    private const string Unsafe = "the present settings may work for somebody; --unsafe-fixes repairs it";

    private const string ByHand = "it cannot be written in this file; repair it by hand";

    private const string NoHelp = "the file would not have been better for it; repair it by hand";

    private const string Damaged = "the file has characters that cannot be written back as they were";

    private readonly List<Repair> _repairs = [];
    private readonly Dictionary<(string Rule, string Path, string Title), string> _refused = [];

    public FixedFile Fix(WalkedFile file, byte[] content)
    {
        var before = linter.Lint(file, content, wantsSecrets: true);
        var decoded = TextDecoder.Decode(file.Path, content, ReadLimits.Default);
        if (decoded.Text is not { } text || decoded.Note is not null)
            return new() { Before = before, After = before, Repairs = [], Left = Left(before, Damaged) };

        var after = before;
        while (_repairs.Count < MostRepairs && Next(after) is { } repair)
        {
            if (EditedText.Of(text, repair.Edits) is not { } changed)
            {
                Refuse(repair, ByHand);
                continue;
            }

            var checkedAgain = linter.Lint(file, TextEncoder.Encode(changed, decoded), wantsSecrets: true);
            if (!IsBetter(after, checkedAgain))
            {
                Refuse(repair, NoHelp);
                continue;
            }

            (text, after) = (changed, checkedAgain);
            _repairs.Add(repair);
        }

        return new()
        {
            Before = before,
            After = after,
            Content = _repairs.Count > 0 ? TextEncoder.Encode(text, decoded) : null,
            Repairs = _repairs,
            Left = Left(after, null),
        };
    }

    // The worst first: what repairs an error often repairs the warnings beside it.
    private Repair? Next(FileResult result)
    {
        Repair? next = null;
        foreach (var finding in result.Findings)
        {
            if ((next is not null && finding.Severity <= next.Finding.Severity) || Repair.Of(finding, result) is not { } repair || _refused.ContainsKey(KeyOf(repair)))
                continue;

            if (repair.Edits.Count == 0 || repair.Edits.Any(edit => edit.Span.File != result.Path))
                Refuse(repair, ByHand);
            else if (!repair.IsSafe && !takesUnsafe)
                Refuse(repair, Unsafe);
            else
                next = repair;
        }

        return next;
    }

    private List<LeftFinding> Left(FileResult result, string? reason)
    {
        var left = new List<LeftFinding>();
        foreach (var finding in result.Findings)
        {
            if (Repair.Of(finding, result) is { } repair)
                left.Add(new(repair, reason ?? _refused.GetValueOrDefault(KeyOf(repair), NoHelp)));
        }

        return left;
    }

    private void Refuse(Repair repair, string reason) => _refused[KeyOf(repair)] = reason;

    // Lines move with every repair; of a comment its reason tells which one it is.
    private static (string Rule, string Path, string Title) KeyOf(Repair repair) =>
        (repair.Finding.Rule.Id, repair.Finding.Unused?.Suppression.Reason ?? repair.Finding.SettingPath, repair.Title);

    /// <summary>Whether the file is read as before and has fewer findings, the severe ones first.</summary>
    private static bool IsBetter(FileResult before, FileResult after) =>
        before.Reading?.Settings.Count == after.Reading?.Settings.Count
        && before.Reading?.Notes.Count(IsUnreadable) == after.Reading?.Notes.Count(IsUnreadable)
        && Weight(after).CompareTo(Weight(before)) < 0;

    private static bool IsUnreadable(ReaderNote note) => note.Kind is ReaderNoteKind.Unreadable or ReaderNoteKind.LimitHit;

    private static (int Errors, int Warnings, int Infos) Weight(FileResult result)
    {
        var counts = new int[4];
        foreach (var finding in result.Findings)
            counts[(int)finding.Severity]++;

        return (counts[(int)Severity.Error], counts[(int)Severity.Warning], counts[(int)Severity.Info]);
    }
}
