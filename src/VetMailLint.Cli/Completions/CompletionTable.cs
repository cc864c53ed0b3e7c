using System.CommandLine;
using System.CommandLine.Completions;

namespace VetMailLint.Cli.Completions;

/// <summary>What the command line itself says of its commands, options and words: no shell's script lists them a second time.</summary>
internal sealed class CompletionTable
{
    private CompletionTable(IReadOnlyList<CompletedOption> rootOptions, IReadOnlyList<CompletedCommand> commands)
    {
        RootOptions = rootOptions;
        Commands = commands;
    }

    /// <summary>The options that stand before any command.</summary>
    public IReadOnlyList<CompletedOption> RootOptions { get; }

    public IReadOnlyList<CompletedCommand> Commands { get; }

    public static CompletionTable Of(Command root)
    {
        var everywhere = root.Options.Where(option => option.Recursive).Select(Completed).ToList();
        return new(
            [.. root.Options.Select(Completed)],
            [.. root.Subcommands.Where(command => !command.Hidden).Select(command => Completed(command, everywhere))]);
    }

    private static CompletedCommand Completed(Command command, IEnumerable<CompletedOption> everywhere)
    {
        var argument = command.Arguments.Count == 0 ? null : command.Arguments[0];
        return new(
            command.Name,
            Sentence(command.Description),
            [.. command.Options.Where(option => !option.Hidden).Select(Completed), .. everywhere],
            argument is null ? [] : Words(argument),
            argument?.Name == "PATH");
    }

    private static CompletedOption Completed(Option option)
    {
        var takesValue = option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0;
        return new(option.Name, Sentence(option.Description), takesValue ? option.HelpName ?? "VALUE" : null, takesValue ? Words(option) : []);
    }

    private static IReadOnlyList<string> Words(Symbol symbol) =>
        [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label).Distinct(StringComparer.Ordinal)];

    // A list of words behind it is shown by the shell itself.
    private static string Sentence(string? description)
    {
        var text = description ?? "";
        var end = text.Length;
        foreach (var stop in (ReadOnlySpan<string>)[". ", "; ", ": "])
        {
            var at = text.IndexOf(stop, StringComparison.Ordinal);
            end = at < 0 ? end : Math.Min(end, at);
        }

        return text[..end].TrimEnd('.');
    }
}
