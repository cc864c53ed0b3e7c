using VetMailLint.Cli.Files;
using VetMailLint.Cli.Policy;
using VetMailLint.Cli.Text;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>Decides how a run ends; the gravest cause wins.</summary>
internal sealed class RunStatus(LintOptions options, SeverityPolicy policy, OwnFolders own, Surroundings surroundings)
{
    private const string NothingRead = "no settings file is here; JSON, YAML, XML, TOML, INI, .properties, .env files and Dockerfiles are read";

    /// <param name="walk">The files, or null where standard input was checked.</param>
    /// <param name="results">What was found in them.</param>
    /// <param name="mayBeEmpty">Whether it is no mistake that there is nothing to check.</param>
    public int Of(WalkResult? walk, IReadOnlyList<FileResult> results, bool mayBeEmpty = false)
    {
        // Both are told, so that both can be mended.
        if (RunPolicy.HasMistake(policy, options.WorkingFolder, surroundings) | HasOwnMistake())
            return ExitStatus.Usage;

        if (options.FailOn != Severity.Off && results.Any(result => result.Findings.Any(finding => finding.Severity >= options.FailOn)))
            return ExitStatus.Findings;

        // A list of changed files names deleted ones, and often no settings file at all.
        if (walk is null || options.IsPartOfTree)
            return ExitStatus.Clean;

        if (walk.Problems.Any(problem => problem.Kind == PathProblemKind.Missing))
            return ExitStatus.NothingThere;

        if (mayBeEmpty || !ChosenFiles.AreNone(options, walk))
            return ExitStatus.Clean;

        surroundings.Error.WriteLine($"vetmaillint: {NothingRead}");
        return ExitStatus.NothingThere;
    }

    private bool HasOwnMistake()
    {
        var mistakes = own.Mistakes();
        foreach (var mistake in mistakes)
            surroundings.Error.WriteLine(SafeText.OneLine((mistake with { Path = PathText.Shown(mistake.Path, options.WorkingFolder, mistake.Path) }).ToString()));

        return mistakes.Count > 0;
    }
}
