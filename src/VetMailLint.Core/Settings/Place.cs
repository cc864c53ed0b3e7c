namespace VetMailLint.Settings;

/// <summary>Where a block of settings stands.</summary>
public sealed record Place
{
    /// <summary>The file, as the caller named it.</summary>
    public required string File { get; init; }

    /// <summary>The path of the block in its document, segments joined by <c>:</c>; empty for top-level keys.</summary>
    public required string Path { get; init; }

    /// <summary>The block as a whole: where a finding stands that has no value to stand on.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>What the block is one alternative of; equal ids are branches of one block and never crossed. Unique within a reading.</summary>
    public required string BlockId { get; init; }

    /// <summary>The condition of this alternative as a message may name it (<c>when `useSsl` is false</c>), or null for the only one.</summary>
    public string? Branch { get; init; }

    /// <summary>The environment that the file or section names (<c>Production</c>), or null.</summary>
    public string? Environment { get; init; }

    /// <summary>What kind of place it is.</summary>
    public PlaceKind Kind { get; init; } = PlaceKind.Settings;

    /// <summary>Whether secrets are expected here by the file's own nature (<c>secrets.json</c>, <c>.env</c>, a Kubernetes Secret).</summary>
    public bool HoldsSecrets { get; init; }
}
