using VetMailLint.Cli.Linting;

namespace VetMailLint.Cli.Fixing;

/// <summary>What repairing made of a file.</summary>
internal sealed record FixedFile
{
    /// <summary>The result as it was.</summary>
    public required FileResult Before { get; init; }

    /// <summary>The result of linting what the file holds now.</summary>
    public required FileResult After { get; init; }

    /// <summary>The new content, or null where nothing changed.</summary>
    public byte[]? Content { get; init; }

    /// <summary>What was repaired, in the order in which it was.</summary>
    public required IReadOnlyList<Repair> Repairs { get; init; }

    /// <summary>What was not, by place.</summary>
    public required IReadOnlyList<LeftFinding> Left { get; init; }
}
