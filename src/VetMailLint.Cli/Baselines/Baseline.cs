using VetMailLint.Cli.Files;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Reports;
using VetMailLint.Engine;

namespace VetMailLint.Cli.Baselines;

/// <summary>Parts the findings of a run into those that a baseline knows and new ones, and its entries into those that still match and the rest.</summary>
/// <param name="folder">The full path of the baseline's folder: what its paths begin from, so that it is the same wherever a run starts.</param>
/// <param name="entries">The entries of the file.</param>
internal sealed class Baseline(string folder, IReadOnlyList<BaselineEntry> entries)
{
    private readonly Dictionary<string, BaselineEntry> _present = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seenFiles = new(StringComparer.Ordinal);

    /// <summary>The findings of the last <see cref="Without"/>, as entries.</summary>
    public IEnumerable<BaselineEntry> Present => _present.Values;

    /// <summary>How many entries match a finding.</summary>
    public int Matched => entries.Count(entry => _present.ContainsKey(entry.Fingerprint));

    /// <summary>Entries of files that were looked at or are gone, and that no finding matches any more.</summary>
    public IEnumerable<BaselineEntry> Stale => entries.Where(entry => !_present.ContainsKey(entry.Fingerprint) && !IsOutOfSight(entry));

    /// <summary>Entries that still hold: a finding matches, or the run did not look at the file.</summary>
    public IEnumerable<BaselineEntry> Kept => entries.Where(entry => _present.ContainsKey(entry.Fingerprint) || IsOutOfSight(entry));

    /// <summary>Entries of files that exist and that the run did not look at.</summary>
    public IEnumerable<BaselineEntry> OutOfSight => entries.Where(IsOutOfSight);

    /// <summary>The results with the findings that the baseline knows passed over.</summary>
    /// <param name="results">What the run found.</param>
    /// <param name="workingFolder">The full path of the working folder.</param>
    /// <param name="name">The baseline as the user named it.</param>
    public List<FileResult> Without(IReadOnlyList<FileResult> results, string workingFolder, string name)
    {
        var known = entries.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var left = new List<FileResult>(results.Count);
        foreach (var result in results)
        {
            var path = PathText.Relative(PathText.Full(result.Path, workingFolder), folder);
            _seenFiles.Add(path);
            var fingerprint = new Fingerprint();
            var (added, passed) = (new List<Finding>(), new List<PassedOver>(result.Passed));
            foreach (var (finding, accepted) in Reported.InOrder(result))
            {
                var entry = new BaselineEntry(finding.Rule.Id, path, finding.SettingPath, fingerprint.Of(finding.Rule.Id, path, finding.SettingPath));
                // What a comment accepts needs no entry.
                if (accepted is not null)
                    continue;

                _present[entry.Fingerprint] = entry;
                if (known.Contains(entry.Fingerprint))
                    passed.Add(new(finding, IsInFile: false, $"Listed in {name}."));
                else
                    added.Add(finding);
            }

            left.Add(added.Count == result.Findings.Count ? result : result with { Findings = added, Passed = passed });
        }

        return left;
    }

    private bool IsOutOfSight(BaselineEntry entry) => !_seenFiles.Contains(entry.Path) && File.Exists(PathText.Full(entry.Path, folder));
}
