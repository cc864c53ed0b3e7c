using System.Globalization;
using VetMailLint.Cli.Fixing;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Output;
using VetMailLint.Cli.Text;
using VetMailLint.Config.Edits;
using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>Findings for people: the place, what will be seen at run time, the repair.</summary>
internal sealed class TextReport(TextPage page, ConsoleStyle style, IKnowledge knowledge, Func<Prose> prose)
{
    public void Write(IReadOnlyList<FileResult> results, bool hasCSharp)
    {
        var frame = page.Frame();
        foreach (var result in results)
        {
            foreach (var finding in result.Findings)
                WriteFinding(finding, result, frame);
        }

        WriteSummary(LintSummary.Of(results), hasCSharp);
    }

    private void WriteFinding(Finding finding, FileResult result, SourceFrame frame)
    {
        var ink = InkOf(finding.Severity);
        page.Labelled($"{SeverityWords.Of(finding.Severity)} {finding.Rule.Id}", $" {finding.Rule.Name}: ", ink, Plain(finding.Message), Ink.Strong, "  ");
        page.Raw($"  {style.Paint(Ink.Faint, "-->")} {Plain(finding.Span.File)}:{Text(finding.Span.Line)}:{Text(finding.Span.Column)}{Context(finding)}\n");
        if (result.Text is { } text)
            page.Raw(frame.Render(text, finding.Span, result.Secrets, ink));

        if (Symptom(finding) is { } symptom)
            page.Note("at run time", Plain(symptom));
        foreach (var place in finding.Related)
        {
            if (place.Span.File != finding.Span.File)
                page.Note("see also", Plain($"{place.Span.File}:{Text(place.Span.Line)}:{Text(place.Span.Column)}, {place.Message}"));
        }

        if (finding.Becomes is { } becomes)
            page.Note("deadline", SeverityWords.Of(becomes));
        if (RepairOf(finding, result) is { } repair)
            page.Note("repair", Plain(repair));
        page.Note("more", $"vetmaillint explain {finding.Rule.Id}");
        page.Empty();
    }

    private static string Context(Finding finding)
    {
        var path = finding.SettingPath.Length == 0 ? "" : $" ({Plain(finding.SettingPath)})";
        return finding.Certainty == Certainty.Likely ? $"{path}, likely" : path;
    }

    /// <summary>What the first client that fails shows; where any fails, the client that most readers use.</summary>
    private string? Symptom(Finding finding)
    {
        IReadOnlyList<string> clients = finding.Clients.Count > 0 ? finding.Clients : finding.Settings?.Clients.Ids ?? [];
        foreach (var client in clients)
        {
            if (prose().FailsWith(client, finding.Rule.Id) is { } text)
                return $"{knowledge.Client(client).Name}: {text}";
        }

        return null;
    }

    private static string? RepairOf(Finding finding, FileResult result)
    {
        if (Repair.Of(finding, result) is not { } repair)
            return null;

        return repair.Edits.Count == 0 ? repair.Title : $"{repair.Title} ({string.Join(", ", Lines(repair.Edits, result))})";
    }

    private static IEnumerable<string> Lines(IReadOnlyList<Edit> edits, FileResult result)
    {
        foreach (var edit in edits)
            yield return $"line {Text(edit.Span.Line)}{Change(edit, result)}";
    }

    private static string Change(Edit edit, FileResult result)
    {
        if (edit.Text.Length == 0)
            return "";

        return edit.Span.Length == 0 ? $": add {edit.Text.Trim(' ', '\t', '\r', '\n', ',')}" : $": {Old(edit.Span, result)} -> {edit.Text}";
    }

    /// <summary>The text that an edit replaces; a host may hold a password before its @.</summary>
    private static string? Old(SourceSpan span, FileResult result) =>
        span.File != result.Path ? "(in " + span.File + ")" : result.Secrets.Within(span.Offset, span.Offset + span.Length).Any() ? FrameLine.Mask : result.Text?.Substring(span.Offset, span.Length);

    private void WriteSummary(LintSummary summary, bool hasCSharp)
    {
        var found = summary.Errors + summary.Warnings + summary.Infos == 0
            ? "No findings"
            : $"{Count(summary.Errors, "error")}, {Count(summary.Warnings, "warning")}, {Count(summary.Infos, "info", "infos")}";
        page.Line($"{found} in {Count(summary.Checked, "file")} with mail settings ({Count(summary.Files, "file")} looked at; facts of {Day(knowledge.Date)}).");
        if (summary.Undecided > 0)
        {
            var (count, verb) = (Text(summary.Undecided), summary.Undecided == 1 ? "leaves" : "leave");
            page.Line($"Not everything could be checked: of {Count(summary.Settings, "block")} of settings, {count} {verb} "
                + "something to the environment or to other files.");
        }

        if (hasCSharp)
            page.Line("C# files were seen and not checked: the package VetMailLint.Analyzers does that in the build.");
    }

    private static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Info,
    };

    private static string Count(int count, string one, string? many = null) => $"{Text(count)} {(count == 1 ? one : many ?? one + "s")}";

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text from a file without characters that would steer the terminal or hide in it.</summary>
    private static string Plain(string text) => SafeText.OneLine(text);
}
