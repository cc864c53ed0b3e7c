using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Commands;

/// <summary>The command <c>vetmaillint</c> with its subcommands.</summary>
internal static class CommandLine
{
    private const string Name = "vetmaillint";
    private const string Description = "Finds e-mail (SMTP) settings that will not send, leak a password or get mail rejected.";

    /// <summary>Runs a command and gives its exit status.</summary>
    public static int Run(string[] args, Surroundings surroundings)
    {
        var root = Root(surroundings);

        // A path may begin with '@': no argument is ever read as a file of further arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var unknown = UnknownWords(parsed, args);
        if (parsed.Errors.Count > 0 || unknown.Count > 0)
            return Refuse(parsed, unknown, surroundings);

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = surroundings.Out, Error = surroundings.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure)
        {
            return Failure.Tell(failure, surroundings);
        }
    }

    // No RootCommand: that takes its name from the program that hosts it.
    private static Command Root(Surroundings surroundings)
    {
        // The library's own options open its resources for their descriptions, which every run would wait for.
        var help = Switch("--help", ["-h", "/h", "-?", "/?"], "Show help and usage information", new TeachingHelp());
        help.Recursive = true;
        var version = Switch("--version", [], "Show the version and the date of the facts", new VersionLine());
        return new Command(Name, Description)
        {
            help,
            version,
            LintCommand.Create(surroundings),
            BaselineCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
            RulesCommand.Create(surroundings),
            ProvidersCommand.Create(surroundings),
            NewCommand.Create(surroundings),
            CompletionsCommand.Create(surroundings),
        };
    }

    private static Option<bool> Switch(string name, string[] aliases, string description, CommandLineAction action) =>
        new(name, aliases) { Arity = ArgumentArity.Zero, Description = description, Action = action };

    private static int Refuse(ParseResult parsed, IReadOnlyList<string> unknown, Surroundings surroundings)
    {
        foreach (var message in Messages(parsed, unknown))
            surroundings.Error.WriteLine($"vetmaillint: {message}");

        var command = parsed.CommandResult.Command;
        var name = IsRoot(command) ? Name : $"{Name} {command.Name}";
        surroundings.Error.WriteLine($"'{name} --help' shows what there is.");
        return ExitStatus.Usage;
    }

    private static IEnumerable<string> Messages(ParseResult parsed, IReadOnlyList<string> unknown)
    {
        var command = parsed.CommandResult.Command;
        foreach (var token in unknown)
            yield return Unknown(token, command);

        if (unknown.Count > 0)
            yield break;

        if (IsRoot(command))
        {
            yield return $"name a command: {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}";
            yield break;
        }

        if (command.Name == "explain" && parsed.Tokens.Count == 1)
        {
            yield return "name a rule, such as VML103; 'vetmaillint rules' lists them";
            yield break;
        }

        if (command.Name == "new" && parsed.GetResult("--as") is not OptionResult { Implicit: false } && parsed.GetResult("PROVIDER") is { Tokens.Count: > 0 })
        {
            yield return $"say with --as which form to write: {string.Join(", ", Writing.Form.Ids)}";
            yield break;
        }

        foreach (var error in parsed.Errors)
            yield return error.Message.TrimEnd('.');
    }

    /// <summary>What nothing takes, and what an argument took although it looks like an option.</summary>
    private static List<string> UnknownWords(ParseResult parsed, string[] args)
    {
        var unknown = new List<string>(parsed.UnmatchedTokens);
        var literal = Array.IndexOf(args, "--");
        var before = literal < 0 ? args : args[..literal];
        foreach (var result in parsed.CommandResult.Children.OfType<ArgumentResult>())
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.Length > 1 && token.Value[0] == '-' && before.Contains(token.Value))
                    unknown.Add(token.Value);
            }
        }

        return unknown;
    }

    private static bool IsRoot(Command command) => command.Name == Name;

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
        var kind = isOption ? "option" : IsRoot(command) ? "command" : "argument";
        return $"there is no {kind} '{token}'{(meant is null ? "" : $"; did you mean '{meant}'?")}";
    }
}
