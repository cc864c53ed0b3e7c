using System.CommandLine;
using System.CommandLine.Parsing;
using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Commands;

/// <summary>The command <c>vetmaillint</c> with its subcommands.</summary>
internal static class CommandLine
{
    private const string Description = """
        Finds e-mail (SMTP) settings that will not send, leak a password or get mail rejected.

        Examples:
          vetmaillint lint .                       check every settings file below this folder
          vetmaillint lint deploy --fail-on warning
          vetmaillint lint . --format json=report.json
          vetmaillint explain VML103               what a rule means and how to repair it
          vetmaillint providers smtp.gmail.com     the right settings for a provider
        """;

    /// <summary>Runs a command and gives its exit status.</summary>
    public static int Run(string[] args, Surroundings surroundings)
    {
        var root = Root(surroundings);

        // A path may begin with '@': no argument is ever read as a file of further arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            return Refuse(parsed, surroundings);

        return parsed.Invoke(new InvocationConfiguration { Output = surroundings.Out, Error = surroundings.Error });
    }

    private static RootCommand Root(Surroundings surroundings) => new(Description)
    {
        LintCommand.Create(surroundings),
        ExplainCommand.Create(surroundings),
        RulesCommand.Create(surroundings),
        ProvidersCommand.Create(surroundings),
    };

    private static int Refuse(ParseResult parsed, Surroundings surroundings)
    {
        foreach (var message in Messages(parsed))
            surroundings.Error.WriteLine($"vetmaillint: {message}");

        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "vetmaillint" : $"vetmaillint {command.Name}";
        surroundings.Error.WriteLine($"'{name} --help' shows what there is.");
        return ExitStatus.Usage;
    }

    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        var unmatched = parsed.UnmatchedTokens;
        foreach (var token in unmatched)
            yield return Unknown(token, parsed.CommandResult.Command);

        if (unmatched.Count > 0)
            yield break;

        foreach (var error in parsed.Errors)
            yield return error.Message.TrimEnd('.');
    }

    private static string Unknown(string token, Command command)
    {
        var isOption = token.StartsWith('-');
        var candidates = new List<string>();
        foreach (var symbol in command.Children)
        {
            if (isOption ? symbol is Option : symbol is Command)
                candidates.Add(symbol.Name);
        }

        var meant = Suggestion.For(token.Split('=')[0], candidates);
        var kind = isOption ? "option" : command is RootCommand ? "command" : "argument";
        return $"there is no {kind} '{token}'{(meant is null ? "" : $"; did you mean '{meant}'?")}";
    }
}
