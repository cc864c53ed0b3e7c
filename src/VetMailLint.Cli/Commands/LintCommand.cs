using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using VetMailLint.Cli.Files;
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
        format.CompletionSources.Add([.. ReportTarget.Formats]);
        var failOn = ChoiceOption.Create("--fail-on", "The least severity that gives exit status 1.", ["error", "warning", "info", "never"]);
        var asOf = AsOfOption();
        var client = ClientOption();
        var isolated = IsolatedOption();
        var showFiles = new Option<bool>("--show-files") { Description = "List the files that would be read, and stop." };
        var stdin = new Option<string?>("--stdin-filename") { HelpName = "NAME", Description = "Check standard input, read as a file of this name." };
        var filesFrom = new Option<string?>("--files-from") { HelpName = "FILE|-", Description = "Check the files listed in a file or on standard input, one path a line; those that are no settings files are passed over." };
        var fix = new Option<bool>("--fix") { Description = "Repair what can be repaired safely, in place; with --stdin-filename print the result." };
        var unsafeFixes = new Option<bool>("--unsafe-fixes") { Description = "Repair also where the present settings may work for somebody; implies --fix." };
        var diff = new Option<bool>("--diff") { Description = "Show what --fix would change, and change nothing. Secrets are masked." };
        var baseline = new Option<string?>("--baseline") { HelpName = "FILE", Description = "Let the findings pass that this file lists; 'vetmaillint baseline' writes it." };
        var color = ChoiceOption.Create("--color", "Colours in the text report; auto: on a terminal, unless NO_COLOR is set.", ["auto", "always", "never"]);

        var command = new Command("lint", Description) { paths, format, failOn, baseline, asOf, client, isolated, fix, unsafeFixes, diff, showFiles, filesFrom, stdin, color };
        command.SetAction(parsed =>
        {
            var problem = "";
            if (!TryDate(parsed.GetValue(asOf), out var day, ref problem) || !IsClient(parsed.GetValue(client), ref problem)
                || ReportTarget.ParseAll(parsed.GetValue(format)!, ref problem) is not { } targets)
            {
                surroundings.Error.WriteLine($"vetmaillint: {problem}");
                return ExitStatus.Usage;
            }

            var list = parsed.GetValue(filesFrom);
            if (Listed(list, parsed.GetValue(paths)!, parsed.GetValue(stdin), surroundings, ref problem) is not { } chosen)
            {
                surroundings.Error.WriteLine($"vetmaillint: {problem}");
                return ExitStatus.Usage;
            }

            var options = new LintOptions
            {
                Paths = chosen,
                ArePathsListed = list is not null,
                WorkingFolder = surroundings.WorkingFolder,
                AsOf = day,
                Today = surroundings.Today,
                Client = parsed.GetValue(client),
                IsIsolated = parsed.GetValue(isolated),
                StandardInputName = parsed.GetValue(stdin),
                Fix = parsed.GetValue(diff) ? FixMode.Diff : parsed.GetValue(fix) || parsed.GetValue(unsafeFixes) ? FixMode.Write : FixMode.Off,
                TakesUnsafeFixes = parsed.GetValue(unsafeFixes),
                BaselineFile = parsed.GetValue(baseline),
                FailOn = FailOn(parsed.GetValue(failOn)!),
            };
            var run = new LintRun(options, surroundings);
            return parsed.GetValue(showFiles) ? run.ShowFiles() : run.Execute(targets, ColorOf(parsed.GetValue(color)!));
        });
        return command;
    }

    public static Option<string?> AsOfOption() => new Option<string?>("--as-of") { HelpName = "YYYY-MM-DD", Description = "Judge what ends or ended on a date as if today were this day." };

    public static Option<string?> ClientOption()
    {
        var option = new Option<string?>("--client") { HelpName = "NAME", Description = $"The mail library that uses the settings, where the files do not say: {string.Join(", ", ClientIds())}." };
        option.CompletionSources.Add(_ => ClientIds().Select(id => new CompletionItem(id)));
        return option;
    }

    public static Option<bool> IsolatedOption() => new Option<bool>("--isolated") { Description = "Ignore every .editorconfig and .globalconfig." };

    public static bool TryDate(string? text, out DateTime? day, ref string problem)
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

    public static bool IsClient(string? text, ref string problem)
    {
        if (text is null || ClientIds().Contains(text))
            return true;

        problem = ChoiceOption.Refusal("--client", text, ClientIds());
        return false;
    }

    /// <summary>The paths to look at, or null and what is wrong with the call.</summary>
    private static IReadOnlyList<string>? Listed(string? list, string[] named, string? stdin, Surroundings surroundings, ref string problem)
    {
        if (list is null)
            return named.Length > 0 ? named : ["."];

        problem = named.Length > 0 || stdin is not null
            ? "--files-from names all that is checked; leave out the other paths and --stdin-filename"
            : $"--files-from {list}: the list cannot be read";
        return named.Length > 0 || stdin is not null ? null : PathList.Read(list, surroundings);
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
