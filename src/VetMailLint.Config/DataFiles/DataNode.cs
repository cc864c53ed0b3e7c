using YamlDotNet.Core;

namespace VetMailLint.Config.DataFiles;

/// <summary>A part of a data file and where it begins.</summary>
internal abstract class DataNode(Mark start)
{
    public Mark Start { get; } = start;
}
