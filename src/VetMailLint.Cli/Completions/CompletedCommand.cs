namespace VetMailLint.Cli.Completions;

/// <summary>A command as a shell completes it.</summary>
/// <param name="Name">One word.</param>
/// <param name="Description">One sentence without the full stop.</param>
/// <param name="Options">Its own options and those of every command.</param>
/// <param name="Words">The arguments there are, if they can be listed.</param>
/// <param name="TakesFiles">Whether its arguments are files and folders.</param>
internal sealed record CompletedCommand(string Name, string Description, IReadOnlyList<CompletedOption> Options, IReadOnlyList<string> Words, bool TakesFiles);
