namespace VetMailLint.Cli.Completions;

/// <summary>The script for fish: a line for each command, option and list of words.</summary>
internal static class FishScript
{
    public static void Write(TextWriter output, CompletionTable table)
    {
        output.WriteLine("# fish completion for vetmaillint");
        output.WriteLine("complete -c vetmaillint -f");
        foreach (var option in table.RootOptions)
            output.WriteLine($"complete -c vetmaillint -n __fish_use_subcommand {Option(option)}");

        foreach (var command in table.Commands)
        {
            output.WriteLine($"complete -c vetmaillint -n __fish_use_subcommand -a {command.Name} -d '{Quoted(command.Description)}'");
            var here = $"complete -c vetmaillint -n '__fish_seen_subcommand_from {command.Name}'";
            if (command.TakesFiles)
                output.WriteLine($"{here} -F");
            else if (command.Words.Count > 0)
                output.WriteLine($"{here} -a '{string.Join(' ', command.Words)}'");

            foreach (var option in command.Options)
                output.WriteLine($"{here} {Option(option)}");
        }
    }

    private static string Option(CompletedOption option)
    {
        var name = $"-l {option.Name[2..]} -d '{Quoted(option.Description)}'";
        return option switch
        {
            { Value: null } => name,
            { TakesFile: true } => $"{name} -r -F",
            { Words.Count: > 0 } => $"{name} -x -a '{string.Join(' ', option.Words)}'",
            _ => $"{name} -x",
        };
    }

    private static string Quoted(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
}
