using System.CommandLine;
using VetMailLint.Cli.Linting;

namespace VetMailLint.Cli.Commands;

/// <summary><c>vetmaillint baseline [PATH...]</c></summary>
internal static class BaselineCommand
{
    /// <summary>The file that is written where none is named.</summary>
    public const string DefaultFile = "vetmaillint.baseline";

    private const string Description = "Writes the present findings into a file, with which 'vetmaillint lint --baseline' fails on new ones only.";

    public static Command Create(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files and folders; without any, this folder. Entries of other files stay." };
        var output = new Option<string>("--output") { HelpName = "FILE", Description = "The baseline; paths in it are relative to its folder.", DefaultValueFactory = _ => DefaultFile };
        var prune = new Option<bool>("--prune") { Description = "Only remove entries that match nothing any more; add none." };
        var asOf = LintCommand.AsOfOption();
        var client = LintCommand.ClientOption();
        var isolated = LintCommand.IsolatedOption();

        var command = new Command("baseline", Description) { paths, output, prune, asOf, client, isolated };
        command.SetAction(parsed =>
        {
            var problem = "";
            if (!LintCommand.TryDate(parsed.GetValue(asOf), out var day, ref problem) || !LintCommand.IsClient(parsed.GetValue(client), ref problem))
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
                FailOn = Settings.Severity.Off,
                BaselineFile = parsed.GetValue(output)!,
            };
            return new LintRun(options, surroundings).WriteBaseline(parsed.GetValue(prune));
        });
        return command;
    }
}
