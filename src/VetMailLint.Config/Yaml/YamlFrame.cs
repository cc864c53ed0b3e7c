using VetMailLint.Config.Tree;

namespace VetMailLint.Config.Yaml;

/// <summary>A mapping or sequence that is not closed yet.</summary>
internal sealed class YamlFrame
{
    internal required bool IsMapping { get; init; }

    /// <summary>Where it begins, or -1 where only its first child will say.</summary>
    internal required int Start { get; set; }

    /// <summary>Whether a bracket of its own closes it.</summary>
    internal required bool HasBracket { get; init; }

    internal string? Tag { get; init; }

    internal YamlAnchor? Anchor { get; init; }

    /// <summary>The end of what is inside so far.</summary>
    internal int End { get; set; }

    /// <summary>The key whose value comes next.</summary>
    internal ScalarNode? Key { get; set; }

    /// <summary>Whether <see cref="Key"/> is a merge key.</summary>
    internal bool IsMerge { get; set; }

    internal List<Member> Members { get; } = [];

    internal List<Node> Items { get; } = [];

    internal List<YamlMerge>? Merges { get; set; }

    /// <summary>The nodes inside, counted as often as a walk of the tree meets them.</summary>
    internal long Size { get; set; } = 1;

    internal int Height { get; set; } = 1;
}
