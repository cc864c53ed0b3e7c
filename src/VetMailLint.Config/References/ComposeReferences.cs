using VetMailLint.Config.Tree;

namespace VetMailLint.Config.References;

/// <summary>Follows <c>env_file</c> of Compose services. A later file comes before an earlier one, and <c>environment</c> before all.</summary>
internal static class ComposeReferences
{
    private const int MostFiles = 16;
    private const int MostVariables = 500;

    /// <summary>The document with the variables of the files; null where it is no Compose file.</summary>
    public static Node? Follow(Node document, IRelatedFiles related)
    {
        if (document is not MappingNode root || KubernetesObject.Value(root, "services") is not MappingNode services)
            return null;

        var followed = services.Members.ConvertAll(service => service.Value is MappingNode mapping && Follow(mapping, related) is { } changed
            ? service.With(changed)
            : service);
        var copy = new MappingNode { Span = services.Span, Tag = services.Tag, Members = followed };
        return new MappingNode
        {
            Span = root.Span,
            Tag = root.Tag,
            Members = root.Members.ConvertAll(member => member.Value == services ? member.With(copy) : member),
        };
    }

    private static MappingNode? Follow(MappingNode service, IRelatedFiles related)
    {
        var variables = new List<Member>();
        foreach (var path in Paths(service))
        {
            if (variables.Count > MostVariables || related.Variables(path) is not { } file)
                continue;
            foreach (var variable in file.Documents.OfType<MappingNode>().SelectMany(document => document.Members))
            {
                variables.RemoveAll(other => other.Key.Text == variable.Key.Text);
                variables.Add(variable);
            }
        }

        return variables.Count == 0 ? null : Environments.Add(service, "environment", variables);
    }

    private static IEnumerable<string> Paths(MappingNode service)
    {
        var value = KubernetesObject.Value(service, "env_file");
        IEnumerable<Node> entries = value is SequenceNode list ? list.Items.Take(MostFiles) : value is ScalarNode one ? [one] : [];
        foreach (var entry in entries)
        {
            var path = entry is MappingNode { } mapping ? KubernetesObject.Text(mapping, "path") : (entry as ScalarNode)?.Text;
            if (path is { Length: > 0 } && path.IndexOf('$') < 0 && path.IndexOf("{{", StringComparison.Ordinal) < 0)
                yield return path;
        }
    }
}
