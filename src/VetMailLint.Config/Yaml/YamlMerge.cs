using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Yaml;

/// <summary>A mapping that a merge key brings in, and where, unless it is written there.</summary>
internal readonly record struct YamlMerge(MappingNode Source, SourceSpan? UsedAt);
