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
        var policy = new PolicyOptions();

        var command = new Command("baseline", Description) { paths, output, prune };
        policy.AddTo(command);
        command.SetAction(parsed =>
        {
            var problem = "";
            var options = policy.Apply(
                new()
                {
                    Paths = parsed.GetValue(paths) is { Length: > 0 } named ? named : ["."],
                    WorkingFolder = surroundings.WorkingFolder,
                    Today = surroundings.Today,
                    FailOn = Settings.Severity.Off,
                    BaselineFile = parsed.GetValue(output)!,
                },
                parsed,
                ref problem);
            if (options is not null)
                return RunPolicy.Of(options, surroundings) is { } severities ? new LintRun(options, severities, surroundings).WriteBaseline(parsed.GetValue(prune)) : ExitStatus.Usage;

            surroundings.Error.WriteLine($"vetmaillint: {problem}");
            return ExitStatus.Usage;
        });
        return command;
    }
}
