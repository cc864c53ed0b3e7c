using VetMailLint.Config.Tree;

namespace VetMailLint.Config.Yaml;

/// <summary>What an anchor names.</summary>
internal sealed class YamlAnchor
{
    /// <summary>The node, or null while it is not closed.</summary>
    internal Node? Node { get; private set; }

    /// <summary>The nodes in it, counted as often as a walk of the tree meets them.</summary>
    internal long Size { get; private set; }

    internal int Height { get; private set; }

    internal void Complete(Node node, long size, int height)
    {
        Node = node;
        Size = size;
        Height = height;
    }
}
