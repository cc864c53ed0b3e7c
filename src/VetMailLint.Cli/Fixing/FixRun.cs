using System.Globalization;
using VetMailLint.Cli.Files;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Text;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;

namespace VetMailLint.Cli.Fixing;

/// <summary>Repairs the files of a run one after another, and tells what was repaired and what was left, and why.</summary>
internal sealed class FixRun(FileLinter linter, FixMode mode, bool takesUnsafe, Surroundings surroundings)
{
    private int _files;
    private int _repairs;
    private int _left;

    /// <summary>Whether a file could not be written, or a diff shows that there is something to repair.</summary>
    public bool IsUnfinished { get; private set; }

    /// <summary>The result of linting what the file holds afterwards.</summary>
    public FileResult Fix(WalkedFile file, FileResult result)
    {
        if (!result.Findings.Any(finding => finding.Remedy is not null || finding.Unused is not null))
            return result;

        try
        {
            var content = File.ReadAllBytes(file.FullPath);
            if (content.Length > ReadLimits.Default.Bytes)
                return result;

            var @fixed = new FileFixer(linter, takesUnsafe).Fix(file, content);
            if (@fixed.Content is not null && mode == FixMode.Write)
                FileReplacement.Write(file.FullPath, @fixed.Content);
            Tell(@fixed, content);
            return mode == FixMode.Write ? @fixed.After : @fixed.Before;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            IsUnfinished = true;
            surroundings.Error.WriteLine($"vetmaillint: {PathProblem.Unreadable(file.Path, failure).Path}: it cannot be written, and is as it was");
            return result;
        }
    }

    /// <summary>Repairs standard input; the repaired text, or the text as it was, goes to standard output.</summary>
    public FileResult FixInput(WalkedFile file, byte[] content)
    {
        var @fixed = new FileFixer(linter, takesUnsafe).Fix(file, content);
        Tell(@fixed, content);
        if (mode == FixMode.Write)
            surroundings.Output.Write(@fixed.Content ?? content);

        return mode == FixMode.Write ? @fixed.After : @fixed.Before;
    }

    /// <summary>Ends the log with the counts.</summary>
    public void End()
    {
        var verb = mode == FixMode.Write ? "repaired" : "can be repaired";
        var rest = _left == 0 ? "" : $"; {Count(_left, "repair")} not made, for the reasons above";
        surroundings.Error.WriteLine($"{Count(_repairs, "finding")} {verb} in {Count(_files, "file")}{rest}.");
    }

    private void Tell(FixedFile file, byte[] content)
    {
        if (file.Content is not null)
        {
            _files++;
            IsUnfinished |= mode == FixMode.Diff;
            if (mode == FixMode.Diff)
                new UnifiedDiff(surroundings.Out).Write(file, TextOf(file, content), TextOf(file, file.Content));
        }

        foreach (var repair in file.Repairs)
            surroundings.Error.WriteLine($"{(mode == FixMode.Write ? "repaired" : "can repair")} {Named(file, repair)}");
        foreach (var (repair, reason) in file.Left)
            surroundings.Error.WriteLine($"left {Named(file, repair)}: {reason}");

        _repairs += file.Repairs.Count;
        _left += file.Left.Count;
    }

    private static string Named(FixedFile file, Repair repair) =>
        SafeText.OneLine($"{file.Before.Path}:{Text(repair.Finding.Span.Line)} {repair.Finding.Rule.Id}: {repair.Title}");

    private static string TextOf(FixedFile file, byte[] content) => TextDecoder.Decode(file.Before.Path, content, ReadLimits.Default).Text!;

    private static string Count(int count, string noun) => $"{Text(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
