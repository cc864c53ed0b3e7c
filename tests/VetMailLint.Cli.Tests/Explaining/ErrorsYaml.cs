using YamlDotNet.RepresentationModel;

namespace VetMailLint.Cli.Tests.Explaining;

/// <summary>The examples of rules/errors.yaml, which the command does not carry.</summary>
internal static class ErrorsYaml
{
    /// <summary>Pairs of an entry's id and a text that it must answer.</summary>
    public static IReadOnlyList<(string Id, string Text)> Examples { get; } = [.. Read()];

    private static IEnumerable<(string Id, string Text)> Read()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Repository.Read("rules/errors.yaml")));
        var entries = (YamlSequenceNode)stream.Documents[0].RootNode["errors"];
        return entries.SelectMany(entry => ((YamlSequenceNode)entry["examples"]).Select(text => (entry["id"].ToString(), text.ToString())));
    }
}
