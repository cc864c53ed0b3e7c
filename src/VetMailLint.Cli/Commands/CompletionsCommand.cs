using System.CommandLine;
using VetMailLint.Cli.Completions;

namespace VetMailLint.Cli.Commands;

/// <summary><c>vetmaillint completions SHELL</c>: the script that makes a shell complete commands, options and words.</summary>
internal static class CompletionsCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(Surroundings surroundings)
    {
        var shell = new Argument<string>("SHELL") { HelpName = "SHELL", Description = $"One of {string.Join(", ", Shells)}." };
        shell.CompletionSources.Add(Shells);
        var command = new Command("completions", "Prints the script that makes a shell complete commands, options and their words.") { shell };
        command.SetAction(parsed => Run(parsed.GetValue(shell)!, parsed.RootCommandResult.Command, surroundings));
        return command;
    }

    private static int Run(string shell, Command root, Surroundings surroundings)
    {
        Action<TextWriter, CompletionTable>? write = shell switch
        {
            "bash" => BashScript.Write,
            "zsh" => ZshScript.Write,
            "fish" => FishScript.Write,
            "pwsh" => PowerShellScript.Write,
            _ => null,
        };
        if (write is null)
        {
            surroundings.Error.WriteLine($"vetmaillint: {ChoiceOption.Refusal("completions", shell, Shells)}");
            return ExitStatus.Usage;
        }

        write(surroundings.Out, CompletionTable.Of(root));
        return ExitStatus.Clean;
    }
}
