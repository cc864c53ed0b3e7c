using VetMailLint.Cli.Files;
using VetMailLint.Cli.Files.Changes;
using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Linting;

/// <summary>The files of a run: those below the paths, and of them with <c>--since</c> the changed ones.</summary>
internal static class ChosenFiles
{
    /// <summary>The files, or null where git cannot tell what changed. What could not be looked at is told on standard error.</summary>
    public static WalkResult? Of(LintOptions options, Surroundings surroundings)
    {
        ChangedFiles? changed = null;
        if (options.Since is { } revision && (changed = ChangedFiles.Since(revision, options.WorkingFolder, out var problem)) is null)
        {
            surroundings.Error.WriteLine($"vetmaillint: --since: {problem}");
            return null;
        }

        var walk = FileWalker.Walk(options.Paths, options.WorkingFolder, options.ArePathsListed);
        foreach (var missing in walk.Problems)
            surroundings.Error.WriteLine($"vetmaillint: {SafeText.OneLine(missing.Path)}: {missing.Message}");

        return changed is null ? walk : walk with { Files = [.. walk.Files.Where(file => changed.Has(file.FullPath))] };
    }

    /// <summary>Whether a run has nothing to look at although it should: a path is missing, or nowhere is a settings file.</summary>
    public static bool AreNone(LintOptions options, WalkResult walk) => !options.IsPartOfTree && !walk.Files.Any(FileKinds.IsCandidate);
}
