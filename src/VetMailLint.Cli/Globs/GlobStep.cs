namespace VetMailLint.Cli.Globs;

/// <summary>A place in pattern and text from which matching goes on, or a number that is put back on the way.</summary>
internal readonly record struct GlobStep(int Op, int Position)
{
    /// <summary>The number range that was taken just before this step, or -1.</summary>
    public int TakenNumber { get; init; } = -1;

    /// <summary>The number range to put back to <see cref="Number"/>, or -1.</summary>
    public int RestoredNumber { get; init; } = -1;

    /// <summary>Where the number stands in the text.</summary>
    public (int Start, int End) Number { get; init; }
}
