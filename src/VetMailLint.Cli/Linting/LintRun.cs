using VetMailLint.Cli.Baselines;
using VetMailLint.Cli.Files;
using VetMailLint.Cli.Fixing;
using VetMailLint.Cli.Output;
using VetMailLint.Cli.Policy;
using VetMailLint.Cli.Reports;
using VetMailLint.Config.Tree;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>One call of <c>vetmaillint lint</c>: find the files, check them, report, and decide the exit status.</summary>
internal sealed class LintRun(LintOptions options, Surroundings surroundings)
{
    private readonly SeverityPolicy _policy = new(
        options.IsIsolated ? null : new ConfigFilesOnDisk(), new PolicyVocabulary(RuleCatalogue.Ids(), EmbeddedKnowledge.ClientIds()));

    private readonly List<FileResult> _results = [];

    public int ShowFiles()
    {
        var walk = Walk();
        foreach (var file in walk.Files)
        {
            if (FileKinds.IsCandidate(file))
                surroundings.Out.WriteLine(file.Path);
        }

        return Status(walk.Problems, HasCandidate(walk), []);
    }

    public int Execute(IReadOnlyList<ReportTarget> targets, ColorChoice color)
    {
        var isOutputTaken = options.Fix == FixMode.Diff || (options.Fix == FixMode.Write && options.StandardInputName is not null);
        if (isOutputTaken && targets.FirstOrDefault(target => target is { File: null, Format: not "text" }) is { } other)
        {
            var taker = options.Fix == FixMode.Diff ? "the diff" : "the repaired text";
            surroundings.Error.WriteLine($"vetmaillint: {taker} has standard output; give the report a file, as in --format {other.Format}=report.{ReportTarget.ExtensionOf(other.Format)}");
            return ExitStatus.Usage;
        }

        var accepted = options.BaselineFile is { } file ? new BaselineRun(file, options.WorkingFolder, surroundings) : null;
        if (accepted is not null && !accepted.Load())
            return ExitStatus.Usage;

        var walk = options.StandardInputName is null ? Walk() : new WalkResult([], [], false);
        var linter = new FileLinter(options, _policy, new ProjectSurroundings());
        var fixes = options.Fix == FixMode.Off ? null : new FixRun(linter, options.Fix, options.TakesUnsafeFixes, surroundings);
        if (options.StandardInputName is { } name)
            LintInput(linter, name, fixes);
        else
            _results.AddRange(new FileChecks(linter, walk.Files, new Progress(surroundings, walk.Files.Count)).Run());

        if (fixes is not null)
            Repair(fixes, walk.Files);

        var all = new CrossReferences(linter, walk.Files).Follow(_results);
        var results = accepted?.Pass(all) ?? all;
        var isReported = new ReportWriter(surroundings, isOutputTaken).Write(targets, color, results, walk.HasCSharp);
        var status = Status(walk.Problems, options.StandardInputName is not null || HasCandidate(walk), results);
        accepted?.TellPassed();
        if (accepted is not null && accepted.TellStale() && options.FailOn != Severity.Off && status != ExitStatus.Usage)
            status = ExitStatus.Findings;

        return !isReported ? ExitStatus.Usage : status == ExitStatus.Clean && fixes is { IsUnfinished: true } ? ExitStatus.Findings : status;
    }

    /// <summary>Writes the findings into the baseline, or only removes entries that match nothing.</summary>
    public int WriteBaseline(bool prunes)
    {
        var baseline = new BaselineRun(options.BaselineFile!, options.WorkingFolder, surroundings);
        if (!baseline.Load(mayBeMissing: !prunes))
            return ExitStatus.Usage;

        var walk = Walk();
        var linter = new FileLinter(options, _policy, new ProjectSurroundings());
        var results = new CrossReferences(linter, walk.Files).Follow(new FileChecks(linter, walk.Files, new Progress(surroundings, walk.Files.Count)).Run());
        var status = Status(walk.Problems, prunes || HasCandidate(walk), results);
        baseline.Pass(results);
        return status != ExitStatus.Clean || baseline.Save(prunes) ? status : ExitStatus.Usage;
    }

    private WalkResult Walk()
    {
        var walk = FileWalker.Walk(options.Paths, options.WorkingFolder, options.ArePathsListed);
        foreach (var problem in walk.Problems)
            surroundings.Error.WriteLine($"vetmaillint: {problem.Path}: {problem.Message}");

        return walk;
    }

    private void Repair(FixRun fixes, IReadOnlyList<WalkedFile> files)
    {
        var byPath = new Dictionary<string, WalkedFile>(StringComparer.Ordinal);
        foreach (var file in files)
            byPath.TryAdd(file.Path, file);

        for (var i = 0; i < _results.Count; i++)
        {
            if (byPath.TryGetValue(_results[i].Path, out var file))
                _results[i] = fixes.Fix(file, _results[i]);
        }

        fixes.End();
    }

    private void LintInput(FileLinter linter, string name, FixRun? fixes)
    {
        using var input = surroundings.OpenInput();
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        int read;

        // One byte over the limit is enough to know that the limit is hit.
        while (content.Length <= ReadLimits.Default.Bytes && (read = input.Read(buffer)) > 0)
            content.Write(buffer, 0, read);

        var full = PathText.Full(name, options.WorkingFolder);
        var file = new WalkedFile(name.Replace('\\', '/'), full, IsNamed: true);
        _results.Add(fixes is null ? linter.Lint(file, content.ToArray()) : fixes.FixInput(file, content.ToArray()));
    }

    private int Status(IReadOnlyList<PathProblem> problems, bool hasCandidate, IReadOnlyList<FileResult> results)
    {
        var isMisconfigured = false;
        foreach (var problem in _policy.Problems)
        {
            isMisconfigured |= problem.Severity == Severity.Error;
            surroundings.Error.WriteLine($"{Shown(problem.File)}({problem.Line},{problem.Column}): {SeverityWords.Of(problem.Severity)}: {problem.Message}");
        }

        if (isMisconfigured)
            return ExitStatus.Usage;

        if (options.FailOn != Severity.Off && results.Any(result => result.Findings.Any(finding => finding.Severity >= options.FailOn)))
            return ExitStatus.Findings;

        // A list of changed files names deleted ones, and often no settings file at all.
        if (options.ArePathsListed)
            return ExitStatus.Clean;

        if (problems.Any(problem => problem.Kind == PathProblemKind.Missing))
            return ExitStatus.NothingThere;

        if (hasCandidate)
            return ExitStatus.Clean;

        surroundings.Error.WriteLine("vetmaillint: no settings file is here; JSON, YAML, XML, TOML, INI, .properties, .env files and Dockerfiles are read");
        return ExitStatus.NothingThere;
    }

    private string Shown(string fullPath) => PathText.Shown(fullPath, options.WorkingFolder, fullPath);

    private static bool HasCandidate(WalkResult walk) => walk.Files.Any(FileKinds.IsCandidate);
}
