using VetMailLint.Config.Tree;

namespace VetMailLint.Config.Binding;

/// <summary>In which files the keys and values of a block stand.</summary>
internal sealed class BlockFiles
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    public BlockFiles(Block block, LocatedFile file)
    {
        if (!file.HasValuesOfOthers)
            return;
        foreach (var key in block.Keys)
        {
            _files.Add(key.Entry.KeySpan.File);
            _files.Add(key.Entry.Value.Span.File);
        }

        HasOther = _files.Count > 1 || !_files.Contains(file.File);
        IsElsewhere = _files.Count == 1 && !_files.Contains(file.File);
    }

    /// <summary>Whether a part of the block stands in another file than the one that is read.</summary>
    public bool HasOther { get; }

    /// <summary>Whether all of it stands in one other file.</summary>
    public bool IsElsewhere { get; }
}
