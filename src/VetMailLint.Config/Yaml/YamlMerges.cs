using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Yaml;

/// <summary>Merge keys: <c>&lt;&lt;: *defaults</c> and <c>&lt;&lt;: [*a, *b]</c>.</summary>
internal static class YamlMerges
{
    internal static bool IsMergeKey(Node key) => key is ScalarNode { Kind: ScalarKind.Plain, Text: "<<", Tag: null or "!!merge" };

    /// <summary>Remembers what a merge key brings in; false where its value is nothing that can be merged.</summary>
    internal static bool TryAdd(YamlFrame frame, Node value, SourceSpan? usedAt)
    {
        switch (value)
        {
            case MappingNode mapping:
                (frame.Merges ??= []).Add(new YamlMerge(mapping, usedAt));
                return true;
            case SequenceNode sequence when sequence.Items.TrueForAll(item => item is MappingNode):
                foreach (var item in sequence.Items)
                    (frame.Merges ??= []).Add(new YamlMerge((MappingNode)item, usedAt ?? sequence.Span));

                return true;
            default:
                return false;
        }
    }

    /// <summary>Adds the merged members after the own ones. Own keys win, then those of the mapping named first.</summary>
    internal static void Apply(YamlFrame frame)
    {
        if (frame.Merges is null)
            return;

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in frame.Members)
            keys.Add(member.Key.Text);

        foreach (var merge in frame.Merges)
        {
            // Equal keys of one mapping all come along: they are its own matter.
            var first = frame.Members.Count;
            foreach (var member in merge.Source.Members)
            {
                if (!keys.Contains(member.Key.Text))
                    frame.Members.Add(Copy(member, merge.UsedAt));
            }

            for (var at = first; at < frame.Members.Count; at++)
                keys.Add(frame.Members[at].Key.Text);
        }
    }

    private static Member Copy(Member member, SourceSpan? usedAt) => new()
    {
        Key = member.Key,
        Value = member.Value,
        UsedAt = usedAt ?? member.UsedAt,
        Branch = member.Branch,
    };
}
