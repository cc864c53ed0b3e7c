using YamlDotNet.Core;

namespace VetMailLint.Config.DataFiles;

/// <summary>Fields in the order of the file, each once.</summary>
internal sealed class DataMapping(Mark start) : DataNode(start)
{
    private readonly Dictionary<string, DataNode> _values = new(StringComparer.Ordinal);

    public List<DataScalar> Keys { get; } = [];

    /// <summary>Adds a field; false where it is there already.</summary>
    public bool Add(DataScalar key, DataNode value)
    {
        if (_values.ContainsKey(key.Value))
            return false;

        Keys.Add(key);
        _values.Add(key.Value, value);
        return true;
    }

    public DataNode? Find(string key) => _values.TryGetValue(key, out var value) ? value : null;
}
