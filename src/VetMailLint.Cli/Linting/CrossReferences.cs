using VetMailLint.Cli.Files;
using VetMailLint.Config.References;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>
/// Checks the files that refer to others once more, with what these say. It comes after the walk, one file after another in the order of
/// their paths, so that no thread decides about a finding. A finding is reported in the file in which it stands.
/// </summary>
internal sealed class CrossReferences(FileLinter linter, IReadOnlyList<WalkedFile> files)
{
    /// <summary>The results with the findings that need two files.</summary>
    public List<FileResult> Follow(IReadOnlyList<FileResult> results)
    {
        var followed = new List<FileResult>(results);
        if (!followed.Exists(result => result.HasReferences))
            return followed;

        var tree = new LintedTree(files, results);
        var elsewhere = new SortedDictionary<string, List<Reading>>(StringComparer.Ordinal);
        for (var i = 0; i < followed.Count; i++)
        {
            if (!followed[i].HasReferences || tree.Find(followed[i].Path) is not { } file || Lint(file, tree) is not { } result)
                continue;
            followed[i] = result;
            Sort(result, elsewhere);
        }

        linter.ReferredTo.UnionWith(elsewhere.Keys);
        foreach (var (path, readings) in elsewhere)
            Recheck(path, readings, tree, followed);
        return followed;
    }

    private FileResult? Lint(WalkedFile file, LintedTree tree, Reading? more = null)
    {
        var content = new FileReader(ReadLimits.Default.Bytes + 1).Read(file);
        return content.Problem is null ? linter.Lint(file, content.Bytes.ToArray(), false, new(tree.Around(file), more)) : null;
    }

    // What of a file's settings stands in which other file.
    private static void Sort(FileResult result, SortedDictionary<string, List<Reading>> elsewhere)
    {
        foreach (var block in result.Reading!.Settings.GroupBy(settings => settings.Place.BlockId, StringComparer.Ordinal))
        {
            var others = block.SelectMany(ReferenceTargets.FilesOf).Where(other => other != result.Path).ToHashSet(StringComparer.Ordinal);
            foreach (var other in others)
            {
                if (!elsewhere.TryGetValue(other, out var readings))
                    elsewhere.Add(other, readings = []);
                var notes = result.Reading.Notes.Where(note => note.Span.File == other && note.Settings?.Place.BlockId == block.Key).ToList();
                readings.Add(new([.. block.Select(settings => Renamed(settings, result.Path))], notes));
            }
        }
    }

    // The ids of two files may be the same.
    private static MailSettings Renamed(MailSettings settings, string file) =>
        settings with { Place = settings.Place with { BlockId = file + ":" + settings.Place.BlockId } };

    private void Recheck(string path, List<Reading> readings, LintedTree tree, List<FileResult> results)
    {
        var more = new Reading([.. readings.SelectMany(reading => reading.Settings)], [.. readings.SelectMany(reading => reading.Notes)]);
        var at = results.FindIndex(result => result.Path == path);
        if (at >= 0 && tree.Find(path) is { } file && Lint(file, tree, more) is { } result)
            results[at] = result;
        else if (at < 0 && tree.FindBeside(path) is { } beside && Lint(beside, tree, more) is { } unasked)
            results.Insert(Place(results, path), unasked);
    }

    private static int Place(List<FileResult> results, string path) =>
        results.FindIndex(result => string.CompareOrdinal(result.Path, path) > 0) is var at && at < 0 ? results.Count : at;
}
