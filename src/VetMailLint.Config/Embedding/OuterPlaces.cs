using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Embedding;

/// <summary>Gives what was read inside a value its places in the file around it.</summary>
internal sealed class OuterPlaces
{
    private readonly ScalarNode _value;
    private readonly int[]? _offsets;
    private readonly LineMap _lines;

    private OuterPlaces(ScalarNode value, int[]? offsets, LineMap lines) => (_value, _offsets, _lines) = (value, offsets, lines);

    /// <summary>The places of a value whose characters stand in the text, if not one by one, then escaped, indented or folded.</summary>
    public static OuterPlaces Of(ScalarNode value, string text, LineMap lines) => new(value, Align(value, text), lines);

    /// <summary>The places of a value that is encoded: all are the value's own.</summary>
    public static OuterPlaces Encoded(ScalarNode value, LineMap lines) => new(value, null, lines);

    /// <summary>A place of the inner text as one of the outer.</summary>
    public SourceSpan Span(SourceSpan inner) =>
        _offsets is null ? _value.Span : _lines.Span(_offsets[inner.Offset], _offsets[inner.Offset + inner.Length]);

    /// <summary>The tree with outer places. Bounded by the depth to which readers read.</summary>
    public Node Rewrite(Node node, Dictionary<Node, Node> done)
    {
        if (done.TryGetValue(node, out var known))
            return known;

        var result = node switch
        {
            ScalarNode scalar => Rewrite(scalar),
            SequenceNode sequence => new SequenceNode { Span = Span(sequence.Span), Tag = sequence.Tag, Items = sequence.Items.ConvertAll(item => Rewrite(item, done)) },
            MappingNode mapping => new MappingNode { Span = Span(mapping.Span), Tag = mapping.Tag, Members = mapping.Members.ConvertAll(member => Rewrite(member, done)) },
            _ => node,
        };
        done.Add(node, result);
        return result;
    }

    private Member Rewrite(Member member, Dictionary<Node, Node> done) => new()
    {
        Key = Rewrite(member.Key),
        Value = Rewrite(member.Value, done),
        UsedAt = member.UsedAt is { } span ? Span(span) : null,
        Branch = member.Branch,
    };

    private ScalarNode Rewrite(ScalarNode scalar)
    {
        var span = Span(scalar.Span);
        return new()
        {
            Text = scalar.Text,
            Kind = scalar.Kind,
            Tag = scalar.Tag,
            Templated = scalar.Templated || _value.Templated,
            Span = span,
            Verbatim = _offsets is not null && scalar.Verbatim && span.Length == scalar.Span.Length,
            Encoded = _offsets is null,
        };
    }

    // For each character of the value, and for its end, the offset in the file; null where the two cannot be laid side by side.
    private static int[]? Align(ScalarNode value, string text)
    {
        var inner = value.Text;
        var offsets = new int[inner.Length + 1];
        var (at, end) = (value.Span.Offset, value.Span.Offset + value.Span.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            offsets[i] = Math.Min(at, end);
            if (at >= end)
            {
                // A block scalar's last line end is outside its span.
                if (!char.IsWhiteSpace(inner[i]))
                    return null;
            }
            else if (inner[i] is '\n' or ' ' && text[at] is '\r' or '\n')
            {
                at = NextLine(text, at, end, value.Span.Column - 1);
            }
            else if (text[at] == '\\' && !value.Verbatim && value.Kind == ScalarKind.Quoted && EscapeLength(text, at, end, inner[i]) is > 0 and var length)
            {
                at += length;
            }
            else if (text[at++] != inner[i])
            {
                return null;
            }
        }

        offsets[inner.Length] = Math.Min(at, end);
        return offsets;
    }

    private static int NextLine(string text, int at, int end, int indent)
    {
        at += text[at] == '\r' && at + 1 < end && text[at + 1] == '\n' ? 2 : 1;
        for (var skipped = 0; skipped < indent && at < end && text[at] == ' '; skipped++)
            at++;
        return at;
    }

    private static int EscapeLength(string text, int at, int end, char meant)
    {
        if (at + 1 >= end)
            return 0;

        return text[at + 1] switch
        {
            'n' when meant == '\n' => 2,
            'r' when meant == '\r' => 2,
            't' when meant == '\t' => 2,
            'u' => 6,
            var c when c == meant => 2,
            _ => 0,
        };
    }
}
