using VetMailLint.Cli.Files;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Baselines;

/// <summary>A baseline in a run: reads it, lets its findings pass, tells what matches nothing any more, and writes it.</summary>
/// <param name="name">The file as the user named it.</param>
/// <param name="workingFolder">The full path of the working folder.</param>
/// <param name="surroundings">The streams.</param>
internal sealed class BaselineRun(string name, string workingFolder, Surroundings surroundings)
{
    /// <summary>How many entries that match nothing are named: enough to see which repair it was.</summary>
    private const int MostTold = 10;

    private readonly string _fullPath = PathText.Full(name, workingFolder);
    private Baseline _baseline = new("/", []);

    /// <summary>Whether the file could be read; what is wrong with it is told on standard error.</summary>
    public bool Load(bool mayBeMissing = false)
    {
        IReadOnlyList<BaselineEntry> entries = [];
        if (!mayBeMissing || Path.Exists(_fullPath))
        {
            if (BaselineFile.Read(_fullPath, out var problem) is not { } read)
            {
                Tell($"{Shown}: {problem}");
                return false;
            }

            entries = read;
        }

        _baseline = new(Path.GetDirectoryName(_fullPath) ?? "/", entries);
        return true;
    }

    /// <summary>The results without what the baseline knows.</summary>
    public List<FileResult> Pass(IReadOnlyList<FileResult> results) => _baseline.Without(results, workingFolder, name);

    /// <summary>Tells on standard error how much the baseline lets pass, so that no findings are not taken for nothing wrong.</summary>
    public void TellPassed()
    {
        if (_baseline.Matched is var passed and > 0)
            Tell($"{Shown}: {Count(passed)} passed over");
    }

    /// <summary>Whether entries match nothing any more; they are told on standard error.</summary>
    public bool TellStale()
    {
        var stale = _baseline.Stale.ToList();
        if (stale.Count == 0)
            return false;

        Tell($"{Shown}: {(stale.Count == 1 ? "1 entry matches" : $"{stale.Count} entries match")} nothing any more; remove with "
            + $"'vetmaillint baseline --prune{(name == Commands.BaselineCommand.DefaultFile ? "" : $" --output {Shown}")}':");
        foreach (var entry in stale.Take(MostTold))
            surroundings.Error.WriteLine($"  {SafeText.OneLine($"{entry.Rule} {entry.Path} {entry.SettingPath}".TrimEnd())}");
        if (stale.Count > MostTold)
            surroundings.Error.WriteLine($"  and {stale.Count - MostTold} more");

        return true;
    }

    /// <summary>Whether the file could be written: with what still holds, and without <paramref name="prunes"/> also with what is new.</summary>
    public bool Save(bool prunes)
    {
        var removed = _baseline.Stale.Count();
        var entries = (prunes ? _baseline.Kept : _baseline.Present.Concat(_baseline.OutOfSight)).ToList();
        try
        {
            BaselineFile.Write(_fullPath, entries);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Tell($"{Shown}: the baseline cannot be written there");
            return false;
        }

        surroundings.Out.WriteLine($"{Shown}: {Count(entries.Count)} in {Files(entries)}, {removed} removed.");
        return true;
    }

    private string Shown => SafeText.OneLine(name);

    private void Tell(string text) => surroundings.Error.WriteLine($"vetmaillint: {text}");

    private static string Count(int count) => count == 1 ? "1 finding" : $"{count} findings";

    private static string Files(List<BaselineEntry> entries)
    {
        var count = entries.DistinctBy(entry => entry.Path).Count();
        return count == 1 ? "1 file" : $"{count} files";
    }
}
