namespace VetMailLint.Cli.Completions;

/// <summary>The script for PowerShell: tables of words, and a block that picks one of them. No result means files.</summary>
internal static class PowerShellScript
{
    private const string Tail = """
        Register-ArgumentCompleter -Native -CommandName vetmaillint -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
            $command = if ($words.Count -gt 1) { $words[1] } else { '' }
            $key = "$command $($words[-1])"
            $found = if ($vetmaillintValues.ContainsKey($key)) { $vetmaillintValues[$key] }
                elseif ($wordToComplete -like '-*') { $vetmaillintOptions[$command] }
                else { $vetmaillintArguments[$command] }
            $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static void Write(TextWriter output, CompletionTable table)
    {
        output.WriteLine("# PowerShell completion for vetmaillint");
        Begin(output, "Options");
        Row(output, "", table.RootOptions.Select(option => option.Name));
        foreach (var command in table.Commands)
            Row(output, command.Name, command.Options.Select(option => option.Name));

        output.WriteLine("}");
        Begin(output, "Values");
        foreach (var command in table.Commands)
        {
            foreach (var option in command.Options.Where(option => option.Value is not null))
                Row(output, $"{command.Name} {option.Name}", option.Words);
        }

        output.WriteLine("}");
        Begin(output, "Arguments");
        Row(output, "", table.Commands.Select(command => command.Name));
        foreach (var command in table.Commands.Where(command => !command.TakesFiles))
            Row(output, command.Name, command.Words);

        output.WriteLine("}");
        output.WriteLine(Tail.ReplaceLineEndings(output.NewLine));
    }

    private static void Begin(TextWriter output, string name) => output.WriteLine($"$script:vetmaillint{name} = @{{");

    private static void Row(TextWriter output, string key, IEnumerable<string> words) =>
        output.WriteLine($"    '{key}' = @({string.Join(", ", words.Select(word => $"'{word}'"))})");
}
