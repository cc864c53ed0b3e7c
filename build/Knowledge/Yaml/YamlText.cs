using YamlDotNet.Core;

namespace VetMailLint.Build.Yaml;

/// <summary>A scalar and its place.</summary>
internal readonly record struct YamlText(string Value, Mark At);
