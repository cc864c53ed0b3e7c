using YamlDotNet.Core;

namespace VetMailLint.Config.DataFiles;

/// <summary>A text; empty where nothing is written.</summary>
internal sealed class DataScalar(string value, Mark start) : DataNode(start)
{
    public string Value { get; } = value;
}
