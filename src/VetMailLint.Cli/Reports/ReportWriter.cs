using VetMailLint.Cli.Files;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Output;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Reports;

/// <summary>Writes the reports of a run, each in its format to its place.</summary>
/// <param name="surroundings">The streams.</param>
/// <param name="isOutputTaken">Whether standard output has something else than reports in it, so that the text report goes to standard error.</param>
internal sealed class ReportWriter(Surroundings surroundings, bool isOutputTaken = false)
{
    /// <summary>Whether all could be written; what could not is told on standard error.</summary>
    /// <param name="choice">Which reports, and how.</param>
    /// <param name="results">What was found.</param>
    /// <param name="hasCSharp">Whether C# was seen, which the command does not check.</param>
    /// <param name="hasNothingToSay">Whether nothing was looked at, which is told elsewhere, so that a person is not told of no findings.</param>
    public bool Write(ReportChoice choice, IReadOnlyList<FileResult> results, bool hasCSharp, bool hasNothingToSay)
    {
        var isWritten = true;
        var machineOwnsOutput = isOutputTaken || choice.Targets.Any(target => target is { File: null, Format: not "text" });
        if (choice.Targets.Any(target => target.Format == "github"))
            isWritten &= AppendSummary(results);

        foreach (var target in choice.Targets)
        {
            if (hasNothingToSay && target is { File: null, Format: "text" })
                continue;

            if (target.File is { } file)
            {
                isWritten &= ToFile(target.Format, file, choice, results, hasCSharp);
                continue;
            }

            // A machine format owns standard output; everything else goes to standard error.
            var toError = machineOwnsOutput && target.Format == "text";
            var isRedirected = toError ? surroundings.IsErrorRedirected : surroundings.IsOutputRedirected;
            var style = ConsoleStyle.For(choice.Color, isRedirected, surroundings.Variable);
            surroundings.Out.Flush();
            Write(target.Format, new(surroundings.Output, toError ? surroundings.Error : surroundings.Out, style, isRedirected ? null : surroundings.Columns), choice, results, hasCSharp);
        }

        return isWritten;
    }

    private bool ToFile(string format, string file, ReportChoice choice, IReadOnlyList<FileResult> results, bool hasCSharp)
    {
        try
        {
            using var stream = File.Create(PathText.Full(file, surroundings.WorkingFolder));
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            Write(format, new(stream, writer, ConsoleStyle.Plain, null), choice, results, hasCSharp);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var reason = failure is DirectoryNotFoundException ? "its folder does not exist" : "the report cannot be written there";
            surroundings.Error.WriteLine($"vetmaillint: {file}: {reason}");
            return false;
        }
    }

    private static void Write(string format, ReportOutput output, ReportChoice choice, IReadOnlyList<FileResult> results, bool hasCSharp)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(output.Bytes, results, ToolVersion.Text, ToolVersion.KnowledgeDate);
                break;
            case "sarif":
                SarifReport.Write(output.Bytes, results, ProseResource.Load(), !choice.HidesSuppressed);
                break;
            case "gitlab":
                GitLabReport.Write(output.Bytes, results);
                break;
            case "junit":
                JUnitReport.Write(output.Bytes, results);
                break;
            case "jsonl":
                JsonLinesReport.Write(output.Bytes, results);
                return;
            case "github":
                GitHubReport.Write(output.Text, results);
                output.Text.Flush();
                return;
            case "msbuild":
                MSBuildReport.Write(output.Text, results);
                output.Text.Flush();
                return;
            default:
                new TextReport(new TextPage(output.Text, output.Style, output.Columns), output.Style, EmbeddedKnowledge.Instance, ProseResource.Load).Write(results, hasCSharp);
                output.Text.Flush();
                return;
        }

        output.Bytes.WriteByte((byte)'\n');
    }

    /// <summary>GitHub names in a variable the file that a job's summary is appended to.</summary>
    private bool AppendSummary(IReadOnlyList<FileResult> results)
    {
        if (surroundings.Variable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } file)
            return true;

        try
        {
            using var writer = new StreamWriter(PathText.Full(file, surroundings.WorkingFolder), append: true) { NewLine = "\n" };
            GitHubSummary.Write(writer, results);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine("vetmaillint: the file that GITHUB_STEP_SUMMARY names cannot be written");
            return false;
        }
    }
}
