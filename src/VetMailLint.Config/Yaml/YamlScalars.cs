using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace VetMailLint.Config.Yaml;

/// <summary>Makes located scalars of the parser's scalar events, which know only where tag, anchor and quotes are.</summary>
internal static class YamlScalars
{
    /// <param name="source">The text.</param>
    /// <param name="scalar">The event.</param>
    /// <param name="isKey">Whether it is a key, whose text counts even where it spells null.</param>
    internal static ScalarNode Create(YamlSource source, Scalar scalar, bool isKey)
    {
        var (start, end) = Place(source, scalar);
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var templated = source.Templates is { } templates && (templates.Touches(isBlock ? source.Offset(scalar.Start) : start, end)
            || (scalar.Value.Length == 0 && start == end && !isKey && templates.IsFollowedByValue(end)));
        var isNull = !templated && IsNull(scalar, isKey);
        var slice = source.Text.AsSpan(start, end - start);
        var isSlice = templated || slice.SequenceEqual(scalar.Value.AsSpan());
        return new ScalarNode
        {
            Span = source.Span(start, end),
            Text = isNull ? "" : templated ? slice.ToString() : scalar.Value,
            Kind = isNull ? ScalarKind.Null : IsPlain(scalar) ? ScalarKind.Plain : ScalarKind.Quoted,
            Tag = TagOf(scalar),
            Templated = templated,
            Verbatim = isSlice && (!isNull || slice.IsEmpty),
        };
    }

    /// <summary>What stands for the value of a key that has none.</summary>
    internal static ScalarNode Missing(ScalarNode key) => new()
    {
        Span = key.Span with
        {
            Line = key.Span.EndLine,
            Column = key.Span.EndColumn,
            Offset = key.Span.Offset + key.Span.Length,
            Length = 0,
        },
        Text = "",
        Kind = ScalarKind.Null,
    };

    /// <summary>A node as the key of a member; only a scalar can match a name.</summary>
    internal static ScalarNode KeyOf(Node node, SourceSpan? usedAt)
    {
        if (node is ScalarNode scalar && usedAt is null)
            return scalar;

        var text = node switch
        {
            ScalarNode named => named.Text,
            MappingNode => "<mapping>",
            _ => "<sequence>",
        };
        return new ScalarNode
        {
            Span = usedAt ?? node.Span,
            Text = text,
            Kind = ScalarKind.Plain,
            Templated = node is ScalarNode { Templated: true },
        };
    }

    /// <summary>The tag as it is written, or null.</summary>
    internal static string? TagOf(NodeEvent node)
    {
        const string Core = "tag:yaml.org,2002:";
        if (node.Tag.IsEmpty)
            return null;

        var tag = node.Tag.Value;
        return tag.StartsWith(Core, StringComparison.Ordinal) ? "!!" + tag.Substring(Core.Length) : tag;
    }

    private static bool IsPlain(Scalar scalar) => scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;

    private static bool IsNull(Scalar scalar, bool isKey) =>
        IsPlain(scalar)
        && (scalar.Value.Length == 0 || (!isKey && scalar.Tag.IsEmpty && scalar.Value is "~" or "null" or "Null" or "NULL"));

    private static TextRange Place(YamlSource source, Scalar scalar)
    {
        var (start, end) = (source.Offset(scalar.Start), source.Offset(scalar.End));
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
        {
            var properties = YamlProperties.Skip(source, start);
            if (scalar.Value.Length == 0 && IsPlain(scalar))
                return new TextRange(properties.Start, properties.Start);

            start = Math.Min(properties.End, end);
        }

        return scalar.Style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => new TextRange(start + 1, Math.Max(start + 1, end - 1)),
            ScalarStyle.Literal or ScalarStyle.Folded => BlockContent(source, start, end),
            _ => new TextRange(start, Math.Max(start, end)),
        };
    }

    private static TextRange BlockContent(YamlSource source, int start, int end)
    {
        var header = source.Lines.EndOf(source.Lines.LineOf(start));
        var content = header;
        while (content < end && char.IsWhiteSpace(source.At(content)))
            content++;

        if (content >= end)
            return new TextRange(header, header);

        while (char.IsWhiteSpace(source.At(end - 1)))
            end--;

        return new TextRange(content, end);
    }
}
