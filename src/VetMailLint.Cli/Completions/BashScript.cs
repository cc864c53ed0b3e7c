namespace VetMailLint.Cli.Completions;

/// <summary>The script for bash: one function that looks for the command, then for an option that waits for its value.</summary>
internal static class BashScript
{
    private const string Head = """
        # bash completion for vetmaillint
        _vetmaillint() {
          local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= words= i
          # bash takes the sign of --option=value for a word
          if [[ $cur == = ]]; then cur=
          elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}
          fi
          for ((i = 1; i < COMP_CWORD; i++)); do
            if [[ ${COMP_WORDS[i]} != -* ]]; then command=${COMP_WORDS[i]}; break; fi
          done
          case "$command $prev" in
        """;

    private const string Tail = """
          esac
          COMPREPLY=($(compgen -W "$words" -- "$cur"))
        }
        complete -F _vetmaillint vetmaillint
        """;

    public static void Write(TextWriter output, CompletionTable table)
    {
        output.WriteLine(Head);
        foreach (var command in table.Commands)
        {
            foreach (var option in command.Options.Where(option => option.Value is not null))
                output.WriteLine($"    '{command.Name} {option.Name}') {OfValue(option)} ;;");
        }

        output.WriteLine("    *) case $command in");
        output.WriteLine($"      '') words='{string.Join(' ', table.Commands.Select(command => command.Name).Concat(table.RootOptions.Select(option => option.Name)))}' ;;");
        foreach (var command in table.Commands)
            output.WriteLine($"      {command.Name}) if [[ $cur == -* ]]; then words='{string.Join(' ', command.Options.Select(option => option.Name))}'; {OfArgument(command)}fi ;;");

        output.WriteLine("    esac ;;");
        output.WriteLine(Tail);
    }

    private static string OfValue(CompletedOption option) => option switch
    {
        { TakesFile: true } => "compopt -o default; COMPREPLY=(); return",
        { Words.Count: > 0 } => $"words='{string.Join(' ', option.Words)}'",
        _ => "return",
    };

    private static string OfArgument(CompletedCommand command) => command switch
    {
        { TakesFiles: true } => "else compopt -o default; COMPREPLY=(); return; ",
        { Words.Count: > 0 } => $"else words='{string.Join(' ', command.Words)}'; ",
        _ => "",
    };
}
