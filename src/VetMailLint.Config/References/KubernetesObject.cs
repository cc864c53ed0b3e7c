using VetMailLint.Config.Embedding;
using VetMailLint.Config.Tree;

namespace VetMailLint.Config.References;

/// <summary>A ConfigMap or Secret: variables by their names.</summary>
/// <param name="File">The file in which it stands.</param>
/// <param name="Kind">ConfigMap or Secret.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace; empty where the file leaves it to the caller.</param>
/// <param name="Variables">Its data, decoded.</param>
internal sealed record KubernetesObject(string File, string Kind, string Name, string Namespace, IReadOnlyList<Member> Variables)
{
    /// <summary>The object of a document; null where it is another kind or its name is a template.</summary>
    public static KubernetesObject? Of(Node document, string file, ReadLimits limits)
    {
        if (document is not MappingNode mapping || Text(mapping, "kind") is not ("ConfigMap" or "Secret") || Text(mapping, "apiVersion") is null
            || Value(mapping, "metadata") is not MappingNode metadata || Text(metadata, "name") is not { } name)
            return null;

        var variables = new List<Member>();
        foreach (var member in mapping.Members)
        {
            if (member.Value is not MappingNode data || member.Key.Text is not ("data" or "stringData"))
                continue;
            var isEncoded = member.Key.Text == "data" && Text(mapping, "kind") == "Secret";
            foreach (var variable in data.Members)
            {
                if (variable.Value is ScalarNode scalar && (isEncoded ? KubernetesSecret.Decode(scalar, limits) : scalar) is { } value)
                    variables.Add(new() { Key = variable.Key, Value = value, Branch = variable.Branch });
            }
        }

        return new(file, Text(mapping, "kind")!, name, Text(metadata, "namespace") ?? "", variables);
    }

    /// <summary>The text of a scalar that is no template.</summary>
    internal static string? Text(MappingNode mapping, string key) =>
        Value(mapping, key) is ScalarNode { Templated: false, Text: { Length: > 0 } text } ? text : null;

    internal static Node? Value(MappingNode mapping, string key)
    {
        foreach (var member in mapping.Members)
        {
            if (member.Key.Text == key)
                return member.Value;
        }

        return null;
    }
}
