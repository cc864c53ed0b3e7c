using VetMailLint.Cli.Baselines;
using VetMailLint.Cli.Files;
using VetMailLint.Cli.Fixing;
using VetMailLint.Cli.Policy;
using VetMailLint.Cli.Reports;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>One call of <c>vetmaillint lint</c>: find the files, check them, report, and decide the exit status.</summary>
internal sealed class LintRun(LintOptions options, SeverityPolicy policy, Surroundings surroundings)
{
    private readonly OwnFolders _own = new(options.WorkingFolder, options.IsIsolated);
    private readonly List<FileResult> _results = [];

    public int ShowFiles()
    {
        if (ChosenFiles.Of(options, surroundings) is not { } walk)
            return ExitStatus.Usage;

        foreach (var file in walk.Files)
        {
            if (FileKinds.IsCandidate(file))
                surroundings.Out.WriteLine(file.Path);
        }

        return StatusOf(walk, []);
    }

    /// <summary>Tells for each path which line decides a severity or option; a path need not exist.</summary>
    public int ShowPolicy()
    {
        var report = new PolicyReport(surroundings.Out, options);
        foreach (var (path, index) in options.Paths.Select((path, index) => (path, index)))
        {
            if (index > 0)
                surroundings.Out.WriteLine();
            report.Write(path, policy.For(PathText.Full(path, options.WorkingFolder)));
        }

        return RunPolicy.HasMistake(policy, options.WorkingFolder, surroundings) ? ExitStatus.Usage : ExitStatus.Clean;
    }

    public int Execute(ReportChoice reports)
    {
        var isOutputTaken = options.Fix == FixMode.Diff || (options.Fix == FixMode.Write && options.StandardInputName is not null);
        if (isOutputTaken && reports.Targets.FirstOrDefault(target => target is { File: null, Format: not "text" }) is { } other)
        {
            var taker = options.Fix == FixMode.Diff ? "the diff" : "the repaired text";
            surroundings.Error.WriteLine($"vetmaillint: {taker} has standard output; give the report a file, as in --format {other.Format}=report.{ReportTarget.ExtensionOf(other.Format)}");
            return ExitStatus.Usage;
        }

        var accepted = options.BaselineFile is { } file ? new BaselineRun(file, options.WorkingFolder, surroundings) : null;
        if (accepted is not null && !accepted.Load())
            return ExitStatus.Usage;

        WalkResult? walk = null;
        if (options.StandardInputName is null && (walk = ChosenFiles.Of(options, surroundings)) is null)
            return ExitStatus.Usage;

        var linter = new FileLinter(options, policy, new ProjectSurroundings(), _own);
        var fixes = options.Fix == FixMode.Off ? null : new FixRun(linter, options.Fix, options.TakesUnsafeFixes, surroundings);
        if (walk is null)
            LintInput(linter, options.StandardInputName!, fixes);
        else
            _results.AddRange(new FileChecks(linter, walk.Files, new Progress(surroundings, walk.Files.Count)).Run());

        var references = new CrossReferences(linter, walk?.Files ?? []);
        var all = references.Follow(_results);
        if (fixes is not null)
        {
            Repair(fixes, walk?.Files ?? []);
            all = references.Follow(_results);
        }

        var results = accepted?.Pass(all) ?? all;
        var hasNothingToSay = walk is not null && ChosenFiles.AreNone(options, walk);
        var isReported = new ReportWriter(surroundings, isOutputTaken).Write(reports, results, walk is { HasCSharp: true }, hasNothingToSay);
        var status = StatusOf(walk, results);
        accepted?.TellPassed();
        if (accepted is not null && accepted.TellStale() && options.FailOn != Severity.Off && status != ExitStatus.Usage)
            status = ExitStatus.Findings;

        return !isReported ? ExitStatus.Usage : status == ExitStatus.Clean && fixes is { IsUnfinished: true } ? ExitStatus.Findings : status;
    }

    /// <summary>Writes the findings into the baseline, or only removes entries that match nothing.</summary>
    public int WriteBaseline(bool prunes)
    {
        var baseline = new BaselineRun(options.BaselineFile!, options.WorkingFolder, surroundings);
        if (!baseline.Load(mayBeMissing: !prunes) || ChosenFiles.Of(options, surroundings) is not { } walk)
            return ExitStatus.Usage;

        var linter = new FileLinter(options, policy, new ProjectSurroundings(), _own);
        var results = new CrossReferences(linter, walk.Files).Follow(new FileChecks(linter, walk.Files, new Progress(surroundings, walk.Files.Count)).Run());
        var status = StatusOf(walk, results, mayBeEmpty: prunes);
        baseline.Pass(results);
        return status != ExitStatus.Clean || baseline.Save(prunes) ? status : ExitStatus.Usage;
    }

    private int StatusOf(WalkResult? walk, IReadOnlyList<FileResult> results, bool mayBeEmpty = false) =>
        new RunStatus(options, policy, _own, surroundings).Of(walk, results, mayBeEmpty);

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
}
