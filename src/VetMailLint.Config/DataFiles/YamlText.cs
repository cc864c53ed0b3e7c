using YamlDotNet.Core;

namespace VetMailLint.Config.DataFiles;

/// <summary>A scalar and its place.</summary>
internal readonly record struct YamlText(string Value, Mark At);
