namespace VetMailLint.Cli.Completions;

/// <summary>The script for zsh, which serves as a file in <c>fpath</c> and as text to evaluate.</summary>
internal static class ZshScript
{
    public static void Write(TextWriter output, CompletionTable table)
    {
        output.WriteLine("#compdef vetmaillint");
        output.WriteLine("_vetmaillint() {");
        output.WriteLine("  local curcontext=\"$curcontext\" state");
        output.WriteLine("  local -a commands=(");
        foreach (var command in table.Commands)
            output.WriteLine($"    '{command.Name}:{Quoted(command.Description)}'");

        output.WriteLine("  )");
        output.WriteLine($"  _arguments -C {string.Join(' ', table.RootOptions.Select(Spec))} '1:command:->command' '*::argument:->arguments'");
        output.WriteLine("  case $state in");
        output.WriteLine("    command) _describe command commands ;;");
        output.WriteLine("    arguments) case $words[1] in");
        foreach (var command in table.Commands)
        {
            output.WriteLine($"      {command.Name}) _arguments \\");
            foreach (var option in command.Options)
                output.WriteLine($"        {Spec(option)} \\");

            output.WriteLine($"        {ArgumentSpec(command)} ;;");
        }

        output.WriteLine("    esac ;;");
        output.WriteLine("  esac");
        output.WriteLine("}");
        output.WriteLine("if [[ $funcstack[1] == _vetmaillint ]]; then _vetmaillint \"$@\"; else compdef _vetmaillint vetmaillint; fi");
    }

    // A star lets an option stand more than once.
    private static string Spec(CompletedOption option)
    {
        var text = Quoted(option.Description).Replace("[", "(", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal);
        return option switch
        {
            { Value: null } => $"'{option.Name}[{text}]'",
            { TakesFile: true } => $"'*{option.Name}=[{text}]:file:_files'",
            { Words.Count: > 0 } => $"'*{option.Name}=[{text}]:value:({string.Join(' ', option.Words)})'",
            _ => $"'*{option.Name}=[{text}]:value: '",
        };
    }

    private static string ArgumentSpec(CompletedCommand command) => command switch
    {
        { TakesFiles: true } => "'*:path:_files'",
        { Words.Count: > 0 } => $"'*:word:({string.Join(' ', command.Words)})'",
        _ => "'*: : '",
    };

    // A colon ends a field, and an apostrophe the text.
    private static string Quoted(string text) =>
        text.Replace(":", "\\:", StringComparison.Ordinal).Replace("'", "'\\''", StringComparison.Ordinal);
}
