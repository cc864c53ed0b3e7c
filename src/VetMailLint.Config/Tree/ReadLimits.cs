namespace VetMailLint.Config.Tree;

/// <summary>How much of a hostile file is read before the rest is given up with a <see cref="Settings.ReaderNoteKind.LimitHit"/>.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits that hold where the user says nothing.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Deepest nesting of mappings and sequences.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Largest file, in bytes.</summary>
    public int Bytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Most nodes that aliases and merges may bring in again.</summary>
    public int AliasExpansions { get; init; } = 10_000;

    /// <summary>Most lines.</summary>
    public int Lines { get; init; } = 1_000_000;
}
