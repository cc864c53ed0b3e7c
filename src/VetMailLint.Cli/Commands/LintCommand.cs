using System.CommandLine;
using VetMailLint.Cli.Files;
using VetMailLint.Cli.Fixing;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Output;
using VetMailLint.Cli.Reports;
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
        var baseline = new Option<string?>("--baseline") { HelpName = "FILE", Description = "Let the findings pass that this file lists; 'vetmaillint baseline' writes it." };
        var hideSuppressed = new Option<bool>("--hide-suppressed") { Description = "Leave out of SARIF what a comment or the baseline lets pass, for services that do not heed the mark, as GitHub." };
        var since = new Option<string?>("--since") { HelpName = "REV", Description = "Check only files that changed since a revision of git, or that git does not know yet." };
        var filesFrom = new Option<string?>("--files-from") { HelpName = "FILE|-", Description = "Check the files listed in a file or on standard input, one path a line; those that are no settings files are passed over." };
        var stdin = new Option<string?>("--stdin-filename") { HelpName = "NAME", Description = "Check standard input, read as a file of this name." };
        var policy = new PolicyOptions();
        var fix = new Option<bool>("--fix") { Description = "Repair what can be repaired safely, in place; with --stdin-filename print the result." };
        var unsafeFixes = new Option<bool>("--unsafe-fixes") { Description = "Repair also where the present settings may work for somebody; implies --fix." };
        var diff = new Option<bool>("--diff") { Description = "Show what --fix would change, and change nothing. Secrets are masked." };
        var showFiles = new Option<bool>("--show-files") { Description = "List the files that would be read, and stop." };
        var showPolicy = new Option<bool>("--show-policy") { Description = "Tell for each PATH which severities and options count, and which line says so, and stop." };
        var color = ChoiceOption.Create("--color", "Colours in the text report; auto: on a terminal, unless NO_COLOR is set, or where FORCE_COLOR is.", ["auto", "always", "never"]);

        var command = new Command("lint", Description) { paths, format, failOn, baseline, hideSuppressed, since, filesFrom, stdin };
        policy.AddTo(command);
        foreach (var option in (Option[])[fix, unsafeFixes, diff, showFiles, showPolicy, color])
            command.Add(option);

        command.SetAction(parsed =>
        {
            var problem = "";
            var options = new LintOptions
            {
                Paths = parsed.GetValue(paths)!,
                ArePathsListed = parsed.GetValue(filesFrom) is not null,
                Since = parsed.GetValue(since),
                WorkingFolder = surroundings.WorkingFolder,
                Today = surroundings.Today,
                StandardInputName = parsed.GetValue(stdin),
                Fix = parsed.GetValue(diff) ? FixMode.Diff : parsed.GetValue(fix) || parsed.GetValue(unsafeFixes) ? FixMode.Write : FixMode.Off,
                TakesUnsafeFixes = parsed.GetValue(unsafeFixes),
                BaselineFile = parsed.GetValue(baseline),
                FailOn = FailOn(parsed.GetValue(failOn)!),
            };
            if (policy.Apply(options, parsed, ref problem) is not { } decided || ReportTarget.ParseAll(parsed.GetValue(format)!, ref problem) is not { } targets
                || Chosen(decided, parsed.GetValue(filesFrom), parsed.GetValue(showPolicy), surroundings, ref problem) is not { } chosen)
            {
                surroundings.Error.WriteLine($"vetmaillint: {problem}");
                return ExitStatus.Usage;
            }

            if (RunPolicy.Of(chosen, surroundings) is not { } severities)
                return ExitStatus.Usage;

            var run = new LintRun(chosen, severities, surroundings);
            if (parsed.GetValue(showPolicy))
                return run.ShowPolicy();

            return parsed.GetValue(showFiles) ? run.ShowFiles() : run.Execute(new(targets, ColorOf(parsed.GetValue(color)!), parsed.GetValue(hideSuppressed)));
        });
        return command;
    }

    /// <summary>The options with the paths to look at, or null and what is wrong with the call.</summary>
    private static LintOptions? Chosen(LintOptions options, string? list, bool isAboutPolicy, Surroundings surroundings, ref string problem)
    {
        if (isAboutPolicy && options.Paths.Count == 0)
        {
            problem = "--show-policy tells about a file; name it, as in vetmaillint lint --show-policy deploy/app.yaml";
            return null;
        }

        if (options is { Since: not null, StandardInputName: not null })
        {
            problem = "--since is about files that git sees; leave out --stdin-filename";
            return null;
        }

        if (list is null)
            return options.Paths.Count > 0 ? options : options with { Paths = ["."] };

        problem = options.Paths.Count > 0 || options.StandardInputName is not null
            ? "--files-from names all that is checked; leave out the other paths and --stdin-filename"
            : $"--files-from {list}: the list cannot be read";
        return options.Paths.Count == 0 && options.StandardInputName is null && PathList.Read(list, surroundings) is { } listed ? options with { Paths = listed } : null;
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
