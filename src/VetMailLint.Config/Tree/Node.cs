using VetMailLint.Settings;

namespace VetMailLint.Config.Tree;

/// <summary>A node of the located tree that every file format is read into.</summary>
public abstract class Node
{
    /// <summary>Where the node is written. For a scalar in quotes the quotes are outside.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The YAML tag as written (<c>!vault</c>), or null.</summary>
    public string? Tag { get; init; }
}
