using System.CommandLine;
using System.Globalization;
using VetMailLint.Cli.Fixing;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Output;
using VetMailLint.Cli.Reports;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Commands;

/// <summary><c>vetmaillint lint [PATH...]</c></summary>
internal static class LintCommand
{
    private const string Description = "Checks settings files and folders of them, dot files included, without what git ignores.";

    public static Command Create(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files and folders; without any, this folder. A file that is named is read whatever its extension." };
        var format = new Option<string[]>("--format") { HelpName = "NAME[=FILE]", Description = $"How to report, on standard output or into a file; may be repeated: {string.Join(", ", ReportTarget.Formats)}.", DefaultValueFactory = _ => ["text"] };
        var failOn = ChoiceOption.Create("--fail-on", "The least severity that gives exit status 1.", ["error", "warning", "info", "never"]);
        var asOf = new Option<string?>("--as-of") { HelpName = "YYYY-MM-DD", Description = "Judge what ends or ended on a date as if today were this day." };
        var client = new Option<string?>("--client") { HelpName = "NAME", Description = $"The mail library that uses the settings, where the files do not say: {string.Join(", ", ClientIds())}." };
        var isolated = new Option<bool>("--isolated") { Description = "Ignore every .editorconfig and .globalconfig." };
        var showFiles = new Option<bool>("--show-files") { Description = "List the files that would be read, and stop." };
        var stdin = new Option<string?>("--stdin-filename") { HelpName = "NAME", Description = "Check standard input, read as a file of this name." };
        var fix = new Option<bool>("--fix") { Description = "Repair what can be repaired safely, in place; with --stdin-filename print the result." };
        var unsafeFixes = new Option<bool>("--unsafe-fixes") { Description = "Repair also where the present settings may work for somebody; implies --fix." };
        var diff = new Option<bool>("--diff") { Description = "Show what --fix would change, and change nothing. Secrets are masked." };
        var color = ChoiceOption.Create("--color", "Colours in the text report; auto: on a terminal, unless NO_COLOR is set.", ["auto", "always", "never"]);

        var command = new Command("lint", Description) { paths, format, failOn, asOf, client, isolated, fix, unsafeFixes, diff, showFiles, stdin, color };
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
                Fix = parsed.GetValue(diff) ? FixMode.Diff : parsed.GetValue(fix) || parsed.GetValue(unsafeFixes) ? FixMode.Write : FixMode.Off,
                TakesUnsafeFixes = parsed.GetValue(unsafeFixes),
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

        problem = $"--as-of takes a day such as 2027-01-31, not '{text}'";
        return false;
    }

    private static bool IsClient(string? text, ref string problem)
    {
        if (text is null || ClientIds().Contains(text))
            return true;

        problem = ChoiceOption.Refusal("--client", text, ClientIds());
        return false;
    }

    private static IReadOnlyList<string> ClientIds() => EmbeddedKnowledge.ClientIds();

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
