using VetMailLint.Cli.Files;
using VetMailLint.Cli.Policy;
using VetMailLint.Cli.Reports;
using VetMailLint.Cli.Text;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>The configuration files of a run: those above the files, or the one that was named, and beneath them a profile.</summary>
internal static class RunPolicy
{
    /// <summary>The policy, or null where the named file cannot be read, which is told on standard error.</summary>
    public static SeverityPolicy? Of(LintOptions options, Surroundings surroundings)
    {
        var named = new List<NamedConfig>();
        if (options.Profile is { } profile)
            named.Add(Profiles.Beneath(profile));

        var disk = new ConfigFilesOnDisk();
        if (options.ConfigFile is { } file)
        {
            var full = PathText.Full(file, options.WorkingFolder);
            if (disk.Read(full, out var problem) is not { } text)
            {
                surroundings.Error.WriteLine($"vetmaillint: --config {SafeText.OneLine(file)}: {problem ?? "there is no such file"}");
                return null;
            }

            named.Add(new(full, text, options.WorkingFolder));
        }

        var isSearched = options is { IsIsolated: false, ConfigFile: null };
        return new(isSearched ? disk : null, new PolicyVocabulary(RuleCatalogue.Ids(), EmbeddedKnowledge.ClientIds()), named);
    }

    /// <summary>Tells the mistakes in the configuration files on standard error, and whether one of them ends the run.</summary>
    public static bool HasMistake(SeverityPolicy policy, string workingFolder, Surroundings surroundings)
    {
        var hasMistake = false;
        foreach (var problem in policy.Problems)
        {
            hasMistake |= problem.Severity == Severity.Error;
            surroundings.Error.WriteLine(
                $"{SafeText.OneLine(PathText.Shown(problem.File, workingFolder, problem.File))}({problem.Line},{problem.Column}): {SeverityWords.Of(problem.Severity)}: {SafeText.OneLine(problem.Message)}");
        }

        return hasMistake;
    }
}
