using Tomlyn.Syntax;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;

namespace VetMailLint.Cli.Toml;

/// <summary>Turns the tables of a TOML document into mappings. Dotted names open one mapping for each part.</summary>
internal sealed class TomlTree(string text, LineMap lines)
{
    public MappingNode Build(DocumentSyntax document)
    {
        var root = new MappingNode { Span = lines.Span(0, text.Length) };
        Add(root, document.KeyValues);
        foreach (var table in document.Tables)
        {
            if (table.Name is { } name)
                Add(Descend(root, name, table is TableArraySyntax), table.Items);
        }

        return root;
    }

    private void Add(MappingNode mapping, IEnumerable<KeyValueSyntax> items)
    {
        foreach (var item in items)
        {
            if (item is not { Key: { Key: { } first } key, Value: { } value } || NodeOf(value) is not { } node)
                continue;

            var names = Names(key, first);
            for (var i = 0; i < names.Count - 1; i++)
                mapping = Open(mapping, names[i]);

            mapping.Members.Add(new() { Key = names[^1], Value = node });
        }
    }

    private MappingNode Descend(MappingNode mapping, KeySyntax key, bool isItem)
    {
        if (key.Key is not { } first)
            return mapping;

        var names = Names(key, first);
        for (var i = 0; i < names.Count - 1; i++)
            mapping = Open(mapping, names[i]);

        // Each [[table]] is a settings block of its own.
        if (!isItem)
            return Open(mapping, names[^1]);

        var item = new MappingNode { Span = names[^1].Span };
        mapping.Members.Add(new() { Key = names[^1], Value = item });
        return item;
    }

    private static MappingNode Open(MappingNode parent, ScalarNode name)
    {
        for (var i = parent.Members.Count - 1; i >= 0; i--)
        {
            if (parent.Members[i] is { Value: MappingNode known } member && member.Key.Text == name.Text)
                return known;
        }

        var opened = new MappingNode { Span = name.Span };
        parent.Members.Add(new() { Key = name, Value = opened });
        return opened;
    }

    private List<ScalarNode> Names(KeySyntax key, BareKeyOrStringValueSyntax first)
    {
        List<ScalarNode> names = [Name(first)];
        foreach (var part in key.DotKeys)
        {
            if (part.Key is { } name)
                names.Add(Name(name));
        }

        return names;
    }

    private ScalarNode Name(BareKeyOrStringValueSyntax name) => name is StringValueSyntax quoted
        ? String(quoted)
        : Scalar(name, ScalarKind.Plain);

    private Node? NodeOf(ValueSyntax value) => value switch
    {
        StringValueSyntax quoted => String(quoted),
        BooleanValueSyntax => Scalar(value, ScalarKind.Boolean),
        IntegerValueSyntax or FloatValueSyntax => Scalar(value, ScalarKind.Number),
        ArraySyntax array => new SequenceNode { Span = Span(value), Items = [.. Items(array)] },
        InlineTableSyntax table => Inline(table),
        _ => null,
    };

    private IEnumerable<Node> Items(ArraySyntax array)
    {
        foreach (var item in array.Items)
        {
            if (item.Value is { } value && NodeOf(value) is { } node)
                yield return node;
        }
    }

    private MappingNode Inline(InlineTableSyntax table)
    {
        var mapping = new MappingNode { Span = Span(table) };
        foreach (var item in table.Items)
        {
            if (item.KeyValue is { } pair)
                Add(mapping, [pair]);
        }

        return mapping;
    }

    private ScalarNode String(StringValueSyntax value)
    {
        var written = Written(value);
        var quotes = written.StartsWith("\"\"\"") || written.StartsWith("'''") ? 3 : 1;
        var (start, end) = (value.Span.Start.Offset + quotes, value.Span.Start.Offset + Math.Max(written.Length - quotes, quotes));
        var content = value.Value ?? "";
        return new()
        {
            Text = content,
            Kind = ScalarKind.Quoted,
            Span = lines.Span(start, end),
            Verbatim = text.AsSpan(start, end - start).SequenceEqual(content),
        };
    }

    private ScalarNode Scalar(SyntaxNode node, ScalarKind kind) =>
        new() { Text = Written(node).ToString(), Kind = kind, Span = Span(node), Verbatim = true };

    private ReadOnlySpan<char> Written(SyntaxNode node) => text.AsSpan(node.Span.Start.Offset, node.Span.End.Offset + 1 - node.Span.Start.Offset);

    // The parser's end is the last character, not the one behind it.
    private Settings.SourceSpan Span(SyntaxNode node) => lines.Span(node.Span.Start.Offset, node.Span.End.Offset + 1);
}
