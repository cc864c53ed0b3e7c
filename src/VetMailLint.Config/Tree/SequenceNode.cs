namespace VetMailLint.Config.Tree;

/// <summary>Items in the order of the file.</summary>
public sealed class SequenceNode : Node
{
    /// <summary>The items.</summary>
    public List<Node> Items { get => field ??= []; init; }
}
