using YamlDotNet.RepresentationModel;

namespace VetMailLint.Package.Tests;

/// <summary>Short ways through a small YAML document.</summary>
internal static class Yaml
{
    public static YamlNode Parse(string text)
    {
        var yaml = new YamlStream();
        using var reader = new StringReader(text);
        yaml.Load(reader);
        return yaml.Documents[0].RootNode;
    }

    /// <summary>The node below, or null.</summary>
    public static YamlNode? At(this YamlNode node, string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static string? Text(this YamlNode node, string key) => (node.At(key) as YamlScalarNode)?.Value;

    public static IEnumerable<string> Keys(this YamlNode? node) => node is YamlMappingNode map ? map.Children.Keys.Select(key => ((YamlScalarNode)key).Value!) : [];

    public static IReadOnlyList<YamlNode> Items(this YamlNode node, string key) => [.. (node.At(key) as YamlSequenceNode)?.Children ?? []];
}
