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
    public bool Write(IReadOnlyList<ReportTarget> targets, ColorChoice color, IReadOnlyList<FileResult> results, bool hasCSharp)
    {
        var isWritten = true;
        var machineOwnsOutput = isOutputTaken || targets.Any(target => target is { File: null, Format: not "text" });
        foreach (var target in targets)
        {
            if (target.File is { } file)
            {
                isWritten &= ToFile(target.Format, file, results, hasCSharp);
                continue;
            }

            // A machine format owns standard output; everything else goes to standard error.
            var toError = machineOwnsOutput && target.Format == "text";
            var style = ConsoleStyle.For(color, toError ? surroundings.IsErrorRedirected : surroundings.IsOutputRedirected, surroundings.Variable);
            surroundings.Out.Flush();
            Write(target.Format, surroundings.Output, toError ? surroundings.Error : surroundings.Out, style, results, hasCSharp);
        }

        return isWritten;
    }

    private bool ToFile(string format, string file, IReadOnlyList<FileResult> results, bool hasCSharp)
    {
        try
        {
            using var stream = File.Create(PathText.Full(file, surroundings.WorkingFolder));
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            Write(format, stream, writer, ConsoleStyle.Plain, results, hasCSharp);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var reason = failure is DirectoryNotFoundException ? "its folder does not exist" : "the report cannot be written there";
            surroundings.Error.WriteLine($"vetmaillint: {file}: {reason}");
            return false;
        }
    }

    private static void Write(
        string format, Stream stream, TextWriter writer, ConsoleStyle style, IReadOnlyList<FileResult> results, bool hasCSharp)
    {
        if (format == "json")
        {
            JsonReport.Write(stream, results, ToolVersion.Text, ToolVersion.KnowledgeDate);
            stream.WriteByte((byte)'\n');
            return;
        }

        new TextReport(writer, style, EmbeddedKnowledge.Instance, ProseResource.Load).Write(results, hasCSharp);
        writer.Flush();
    }
}
