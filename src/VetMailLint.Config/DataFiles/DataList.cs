using YamlDotNet.Core;

namespace VetMailLint.Config.DataFiles;

/// <summary>Items in the order of the file.</summary>
internal sealed class DataList(Mark start) : DataNode(start)
{
    public List<DataNode> Items { get; } = [];
}
