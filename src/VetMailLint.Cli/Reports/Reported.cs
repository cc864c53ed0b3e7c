using VetMailLint.Cli.Linting;
using VetMailLint.Engine;

namespace VetMailLint.Cli.Reports;

/// <summary>A finding as a report lists it.</summary>
/// <param name="Result">The file it is in.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Fingerprint">Its name in every run.</param>
internal readonly record struct Reported(FileResult Result, Finding Finding, string Fingerprint)
{
    /// <summary>All findings in the order of the results.</summary>
    public static IEnumerable<Reported> Of(IReadOnlyList<FileResult> results)
    {
        foreach (var result in results)
        {
            // Ordinals count in one file only, so that no other file, and no shard of a run, changes them.
            var fingerprint = new Fingerprint();
            foreach (var finding in result.Findings)
                yield return new(result, finding, fingerprint.Of(finding.Rule.Id, result.PathFromRoot, finding.SettingPath));
        }
    }

    /// <summary>The finding's file from the repository root, where services that show findings beside the source expect it.</summary>
    public string PathFromRoot => FromRoot(Finding.Span.File);

    /// <summary>A file that the finding names, from the repository root.</summary>
    public string FromRoot(string file)
    {
        if (file == Result.Path)
            return Result.PathFromRoot;

        return Result.PathFromRoot.EndsWith(Result.Path, StringComparison.Ordinal) ? Result.PathFromRoot[..^Result.Path.Length] + file : file;
    }
}
