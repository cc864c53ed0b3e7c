using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Output;

/// <summary>Finds secrets in the tree of a file: values whose key announces one, wherever an alias or a block scalar has put them.</summary>
internal static class SecretNodes
{
    /// <summary>The places of the values, each once.</summary>
    public static IEnumerable<SourceSpan> In(LocatedFile file)
    {
        var found = new HashSet<SourceSpan>();
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<Node>(file.Documents);
        var embedded = new HashSet<SourceSpan>();
        foreach (var inner in file.Embedded)
        {
            embedded.Add(inner.Span);
            foreach (var document in inner.Content.Documents)
                pending.Push(document);
        }

        while (pending.TryPop(out var node))
        {
            // Aliases make a graph of the tree.
            if (!seen.Add(node))
                continue;

            if (node is SequenceNode sequence)
                sequence.Items.ForEach(pending.Push);
            else if (node is MappingNode mapping)
                Add(mapping, pending, found);
            else if (node is ScalarNode { Encoded: true } encoded)
                found.Add(encoded.Span);
            else if (node is ScalarNode scalar && !embedded.Contains(scalar.Span))
                AddAssignment(scalar, found);
        }

        return found;
    }

    private static void Add(MappingNode mapping, Stack<Node> pending, HashSet<SourceSpan> found)
    {
        // - name: SMTP_PASSWORD beside value: …, in either order.
        var isPair = mapping.Members.Exists(member =>
            IsOneOf(member.Key.Text, "name", "key", "variable") && member.Value is ScalarNode name && Announces(name.Text));
        foreach (var member in mapping.Members)
        {
            if (Announces(member.Key.Text) || (isPair && IsOneOf(member.Key.Text, "value", "default", "content")))
                AddScalars(member.Value, found);

            pending.Push(member.Value);
        }
    }

    private static void AddScalars(Node value, HashSet<SourceSpan> found)
    {
        if (value is ScalarNode scalar)
        {
            found.Add(scalar.Span);
            return;
        }

        if (value is not SequenceNode sequence)
            return;

        foreach (var item in sequence.Items)
        {
            if (item is ScalarNode one)
                found.Add(one.Span);
        }
    }

    /// <summary>SMTP_PASSWORD=… as one scalar, perhaps in several lines.</summary>
    private static void AddAssignment(ScalarNode scalar, HashSet<SourceSpan> found)
    {
        var word = SecretWords.EndOfFirst(scalar.Text);
        if (word >= 0 && scalar.Text.AsSpan(word).IndexOfAny('=', ':') >= 0)
            found.Add(scalar.Span);
    }

    private static bool Announces(string text) => SecretWords.EndOfFirst(text) >= 0;

    private static bool IsOneOf(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
