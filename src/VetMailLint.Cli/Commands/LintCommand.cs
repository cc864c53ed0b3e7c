using System.CommandLine;
using System.Globalization;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Output;
using VetMailLint.Cli.Reports;
using VetMailLint.Cli.Text;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Commands;

/// <summary><c>vetmaillint lint [PATH...]</c></summary>
internal static class LintCommand
{
    private const string Description = """
        Checks settings files. Folders are walked with dot files, without what git ignores.

        Exit status: 0 nothing at or above --fail-on, 1 findings, 2 a wrong call or configuration, 3 nothing there to check.
        """;

    public static Command Create(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files and folders; without any, this folder." };
        var format = new Option<string[]>("--format") { HelpName = "text|json[=FILE]", Description = "How to report, on standard output or into a file; may be repeated.", DefaultValueFactory = _ => ["text"] };
        var failOn = new Option<string>("--fail-on") { HelpName = "error|warning|info|never", Description = "The least severity that gives exit status 1.", DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong("error", "warning", "info", "never");
        var asOf = new Option<string?>("--as-of") { HelpName = "YYYY-MM-DD", Description = "Judge dated facts on this day instead of today." };
        var client = new Option<string?>("--client") { HelpName = "NAME", Description = $"The mail library that uses the settings: {string.Join(", ", ClientIds())}." };
        var isolated = new Option<bool>("--isolated") { Description = "Ignore every .editorconfig and .globalconfig." };
        var showFiles = new Option<bool>("--show-files") { Description = "List the files that would be read, and stop." };
        var stdin = new Option<string?>("--stdin-filename") { HelpName = "NAME", Description = "Check standard input as a file of this name." };
        var color = new Option<string>("--color") { HelpName = "auto|always|never", Description = "Colours in the text report.", DefaultValueFactory = _ => "auto" };
        color.AcceptOnlyFromAmong("auto", "always", "never");

        var command = new Command("lint", Description) { paths, format, failOn, asOf, client, isolated, showFiles, stdin, color };
        command.SetAction(parsed =>
        {
            var problem = "";
            if (!TryDate(parsed.GetValue(asOf), out var day, ref problem) || !IsClient(parsed.GetValue(client), ref problem)
                || ReportTarget.ParseAll(parsed.GetValue(format)!, ref problem) is not { } targets)
            {
                surroundings.Error.WriteLine($"vetmaillint: {problem}");
                return ExitStatus.Usage;
            }

            var options = new LintOptions
            {
                Paths = parsed.GetValue(paths) is { Length: > 0 } named ? named : ["."],
                WorkingFolder = surroundings.WorkingFolder,
                AsOf = day,
                Today = surroundings.Today,
                Client = parsed.GetValue(client),
                IsIsolated = parsed.GetValue(isolated),
                StandardInputName = parsed.GetValue(stdin),
                FailOn = FailOn(parsed.GetValue(failOn)!),
            };
            var run = new LintRun(options, surroundings);
            return parsed.GetValue(showFiles) ? run.ShowFiles() : run.Execute(targets, ColorOf(parsed.GetValue(color)!));
        });
        return command;
    }

    private static bool TryDate(string? text, out DateTime? day, ref string problem)
    {
        day = null;
        if (text is null)
            return true;

        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
        {
            day = parsed;
            return true;
        }

        problem = $"--as-of wants a day such as 2027-01-31, not '{text}'";
        return false;
    }

    private static bool IsClient(string? text, ref string problem)
    {
        if (text is null || ClientIds().Contains(text))
            return true;

        var meant = Suggestion.For(text, ClientIds());
        problem = $"--client knows no '{text}'; {(meant is null ? $"there are {string.Join(", ", ClientIds())}" : $"did you mean '{meant}'?")}";
        return false;
    }

    private static List<string> ClientIds()
    {
        var ids = new List<string>();
        foreach (var client in EmbeddedKnowledge.Instance.Clients())
            ids.Add(client.Id);

        return ids;
    }

    private static Severity FailOn(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => Severity.Off,
    };

    private static ColorChoice ColorOf(string word) => word switch
    {
        "always" => ColorChoice.Always,
        "never" => ColorChoice.Never,
        _ => ColorChoice.Auto,
    };
}
