using VetMailLint.Cli.Output;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>What linting made of one file.</summary>
internal sealed record FileResult
{
    /// <summary>The path as reports show it.</summary>
    public required string Path { get; init; }

    /// <summary>The path from the repository root, for fingerprints; where there is none, the path as reports show it, so that equal names in two folders differ.</summary>
    public required string PathFromRoot { get; init; }

    /// <summary>The decoded text, for source frames; null where nothing is shown.</summary>
    public string? Text { get; init; }

    /// <summary>What was read, or null where the file was passed over before parsing.</summary>
    public Reading? Reading { get; init; }

    /// <summary>The findings by place.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What is not reported because a comment or a baseline accepts it.</summary>
    public IReadOnlyList<PassedOver> Passed { get; init; } = [];

    /// <summary>Whether the file may refer to others.</summary>
    public bool HasReferences { get; init; }

    /// <summary>Whether settings of another file go on in this one.</summary>
    public bool IsReferredTo { get; init; }

    /// <summary>The kinds and names of Kubernetes objects in it, to which others may refer.</summary>
    public IReadOnlyList<(string Kind, string Name)> Declared { get; init; } = [];

    /// <summary>The places of secrets, which a frame masks.</summary>
    public MaskedRanges Secrets { get; init; } = MaskedRanges.None;
}
