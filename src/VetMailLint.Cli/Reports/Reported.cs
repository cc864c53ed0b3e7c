using VetMailLint.Cli.Linting;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>A finding as a report lists it.</summary>
/// <param name="Result">The file it is in.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Fingerprint">Its name in every run.</param>
/// <param name="Passed">Who accepted it, or null where it counts.</param>
internal readonly record struct Reported(FileResult Result, Finding Finding, string Fingerprint, PassedOver? Passed = null)
{
    /// <summary>The findings that count, in the order of the results.</summary>
    public static IEnumerable<Reported> Of(IReadOnlyList<FileResult> results) => WithPassed(results).Where(reported => reported.Passed is null);

    /// <summary>All findings in the order of the results, with those that a comment or a baseline accepts.</summary>
    public static IEnumerable<Reported> WithPassed(IReadOnlyList<FileResult> results)
    {
        foreach (var result in results)
        {
            // Ordinals count in one file only, so that no other file, and no shard of a run, changes them.
            var fingerprint = new Fingerprint();
            foreach (var (finding, passed) in InOrder(result))
                yield return new(result, finding, fingerprint.Of(finding.Rule.Id, result.PathFromRoot, finding.SettingPath), passed);
        }
    }

    /// <summary>The findings of a file by place, whether they count or not: what is accepted keeps its ordinal.</summary>
    public static IEnumerable<(Finding Finding, PassedOver? Passed)> InOrder(FileResult result)
    {
        if (result.Passed.Count == 0)
            return result.Findings.Select(finding => (finding, (PassedOver?)null));

        return result.Findings.Select(finding => (finding, (PassedOver?)null)).Concat(result.Passed.Select(passed => (passed.Finding, (PassedOver?)passed)))
            .OrderBy(pair => pair.Item1.Span, Comparer<SourceSpan>.Create(SourceSpan.Compare)).ThenBy(pair => pair.Item1.Rule.Id, StringComparer.Ordinal);
    }

    /// <summary>The finding's file from the repository root, where services that show findings beside the source expect it.</summary>
    public string PathFromRoot => FromRoot(Finding.Span.File);

    /// <summary>The message, and what the finding becomes on a later day.</summary>
    public string Message => MessageOf(Finding);

    /// <summary>The message of a finding, and what it becomes on a later day.</summary>
    public static string MessageOf(Finding finding) => finding.Becomes is { } becomes ? $"{finding.Message} It {SeverityWords.Of(becomes)}." : finding.Message;

    /// <summary>A file that the finding names, from the repository root.</summary>
    public string FromRoot(string file)
    {
        if (file == Result.Path)
            return Result.PathFromRoot;

        return Result.PathFromRoot.EndsWith(Result.Path, StringComparison.Ordinal) ? Result.PathFromRoot[..^Result.Path.Length] + file : file;
    }
}
