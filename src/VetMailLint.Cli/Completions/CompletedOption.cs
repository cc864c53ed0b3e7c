namespace VetMailLint.Cli.Completions;

/// <summary>An option as a shell completes it.</summary>
/// <param name="Name">With its hyphens.</param>
/// <param name="Description">One sentence without the full stop.</param>
/// <param name="Value">What its value is called in the help, or null where it takes none.</param>
/// <param name="Words">The values there are, if they can be listed.</param>
internal sealed record CompletedOption(string Name, string Description, string? Value, IReadOnlyList<string> Words)
{
    /// <summary>Whether the value is a file, which a shell completes by itself.</summary>
    public bool TakesFile => Value is not null && Words.Count == 0 && Value.Contains("FILE", StringComparison.Ordinal);
}
