using VetMailLint.Config.Tree;

namespace VetMailLint.Config.References;

/// <summary>Follows <c>envFrom</c>, <c>configMapKeyRef</c> and <c>secretKeyRef</c> of the containers of a document.</summary>
internal static class KubernetesReferences
{
    // A container of a CronJob stands ten deep; aliases may chain nodes to any depth.
    private const int MostDepth = 64;

    /// <summary>The document with the values; null where it is no Kubernetes object.</summary>
    public static Node? Follow(Node document, KubernetesObjects objects)
    {
        if (document is not MappingNode mapping || KubernetesObject.Text(mapping, "apiVersion") is null)
            return null;

        var @namespace = KubernetesObject.Value(mapping, "metadata") is MappingNode metadata ? KubernetesObject.Text(metadata, "namespace") ?? "" : "";
        return Follow(mapping, @namespace, objects, [], 0);
    }

    private static Node Follow(Node node, string @namespace, KubernetesObjects objects, Dictionary<Node, Node> done, int depth)
    {
        if (node is ScalarNode || depth > MostDepth)
            return node;
        if (done.TryGetValue(node, out var known))
            return known;

        var result = node switch
        {
            SequenceNode list => new SequenceNode { Span = list.Span, Tag = list.Tag, Items = list.Items.ConvertAll(item => Follow(item, @namespace, objects, done, depth + 1)) },
            MappingNode mapping => Container(new()
            {
                Span = mapping.Span,
                Tag = mapping.Tag,
                Members = mapping.Members.ConvertAll(member => member.Value is ScalarNode ? member : member.With(Follow(member.Value, @namespace, objects, done, depth + 1))),
            }, @namespace, objects),
            _ => node,
        };
        done.Add(node, result);
        return result;
    }

    private static MappingNode Container(MappingNode mapping, string @namespace, KubernetesObjects objects)
    {
        if (KubernetesObject.Value(mapping, "valueFrom") is MappingNode source && Value(source, @namespace, objects) is { } value
            && KubernetesObject.Value(mapping, "name") is ScalarNode name)
            return Environments.Pair(name, value);

        return KubernetesObject.Value(mapping, "envFrom") is SequenceNode sources && Variables(sources, @namespace, objects) is { Count: > 0 } variables
            ? Environments.Add(mapping, "env", variables)
            : mapping;
    }

    private static Node? Value(MappingNode source, string @namespace, KubernetesObjects objects)
    {
        foreach (var member in source.Members)
        {
            if (member.Value is MappingNode reference && KindOf(member.Key.Text) is { } kind && KubernetesObject.Text(reference, "name") is { } name
                && KubernetesObject.Text(reference, "key") is { } key)
                return objects.Find(kind, name, @namespace)?.Variables.FirstOrDefault(variable => variable.Key.Text == key)?.Value;
        }

        return null;
    }

    // The last source of one name counts.
    private static List<Member> Variables(SequenceNode sources, string @namespace, KubernetesObjects objects)
    {
        var variables = new List<Member>();
        foreach (var source in sources.Items.OfType<MappingNode>())
        {
            // A prefix makes other names of them.
            if (KubernetesObject.Value(source, "prefix") is not null)
                continue;
            foreach (var member in source.Members)
            {
                if (member.Value is not MappingNode reference || KindOf(member.Key.Text) is not { } kind || KubernetesObject.Text(reference, "name") is not { } name)
                    continue;
                foreach (var variable in objects.Find(kind, name, @namespace)?.Variables ?? [])
                {
                    variables.RemoveAll(other => other.Key.Text == variable.Key.Text);
                    variables.Add(variable);
                }
            }
        }

        return variables;
    }

    private static string? KindOf(string key) => key switch
    {
        "configMapKeyRef" or "configMapRef" => "ConfigMap",
        "secretKeyRef" or "secretRef" => "Secret",
        _ => null,
    };
}
