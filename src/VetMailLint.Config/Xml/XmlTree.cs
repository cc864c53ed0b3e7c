using System.Globalization;
using System.Xml;
using VetMailLint.Config.Lines;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Xml;

/// <summary>Builds the tree from the reader's nodes. The reader knows where names begin; where values are is looked up in the text.</summary>
internal sealed class XmlTree(LineText source, ReadLimits limits)
{
    private readonly List<Member> _root = [];
    private readonly Stack<XmlElement> _open = new();
    private readonly Dictionary<int, int> _tags = [];

    /// <summary>Takes the node at which the reader stands; false where the rest is not wanted.</summary>
    public bool Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                return Open(reader);
            case XmlNodeType.EndElement:
                Close(TagEnd(OffsetOf(reader)));
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when _open.Count > 0:
                _open.Peek().Text = TextAt(OffsetOf(reader), reader.Value, reader.NodeType == XmlNodeType.CDATA);
                break;
            case XmlNodeType.Comment:
                var start = OffsetOf(reader);
                source.AddComment(start - "<!--".Length, start + CommentLength(start));
                break;
        }

        return true;
    }

    /// <summary>The members of the document; what was open at an error is kept as far as it was read.</summary>
    public List<Member> Finish()
    {
        while (_open.Count > 0)
            Close(source.Text.Length);

        return _root;
    }

    /// <summary>The line on which the tag ends that begins on a line; null where it is the same one, or where none begins.</summary>
    public int? EndOfTag(int line) => _tags.TryGetValue(line, out var end) && end > line ? end : null;

    private bool Open(XmlReader reader)
    {
        var at = OffsetOf(reader);
        if (_open.Count >= limits.Depth)
        {
            var detail = string.Format(CultureInfo.InvariantCulture, "elements are nested deeper than {0} levels here, and the rest of the file was not read", limits.Depth);
            source.Notes.Add(new(ReaderNoteKind.LimitHit, source.Lines.Span(at, at), "depth", detail));
            return false;
        }

        var prefix = reader.Prefix.Length == 0 ? 0 : reader.Prefix.Length + 1;
        var element = new XmlElement(source.Scalar(new(at + prefix, at + prefix + reader.LocalName.Length)), at - 1);
        var isEmpty = reader.IsEmptyElement;
        var end = at + reader.Name.Length;
        while (reader.MoveToNextAttribute())
            end = AddAttribute(reader, element);

        reader.MoveToElement();
        end = TagEnd(end);
        AddTag(source.Lines.LineOf(at), source.Lines.LineOf(end));
        _open.Push(element);
        if (isEmpty)
            Close(end);

        return true;
    }

    private void AddTag(int line, int end) =>
        _tags[line] = _tags.TryGetValue(line, out var known) ? Math.Max(known, end) : end;

    private int AddAttribute(XmlReader reader, XmlElement element)
    {
        var at = OffsetOf(reader);
        var start = source.Text.IndexOfAny(['"', '\''], at) + 1;
        var end = source.Text.IndexOf(source.Text[start - 1], start);
        if (reader.Prefix == "xmlns" || reader.Name == "xmlns")
            return end + 1;

        var prefix = reader.Prefix.Length == 0 ? 0 : reader.Prefix.Length + 1;
        element.Attributes.Add(new()
        {
            Key = source.Scalar(new(at + prefix, at + prefix + reader.LocalName.Length)),
            Value = Value(new(start, end), reader.Value),
        });
        return end + 1;
    }

    private void Close(int end)
    {
        var element = _open.Pop();
        var siblings = _open.Count > 0 ? _open.Peek().Children : _root;
        if (element.AsPair() is { } pair)
        {
            siblings.Add(pair);
            return;
        }

        if (element.Attributes.Count == 0 && element.Children.Count == 0)
        {
            var nothing = new ScalarNode { Text = "", Kind = ScalarKind.Quoted, Span = element.Name.Span with { Length = 0, EndColumn = element.Name.Span.Column } };
            if (_open.Count > 0)
                _open.Peek().AddLeaf(element.Name, element.Text ?? nothing);
            else
                _root.Add(new() { Key = element.Name, Value = element.Text ?? nothing });
            return;
        }

        var mapping = new MappingNode { Span = source.Lines.Span(element.Start, Math.Max(element.Start, end)), Members = [.. element.Attributes, .. element.Children] };
        siblings.Add(new() { Key = element.Name, Value = mapping });
    }

    private ScalarNode TextAt(int start, string value, bool isCharacterData)
    {
        var end = isCharacterData ? source.Text.IndexOf("]]>", start, StringComparison.Ordinal) : source.Text.IndexOf('<', start);
        return Value(source.Trimmed(start, end < 0 ? source.Text.Length : end), value.Trim());
    }

    private ScalarNode Value(TextRange range, string value) =>
        string.CompareOrdinal(source.Text, range.Start, value, 0, value.Length) == 0 && range.End - range.Start == value.Length
            ? source.Scalar(range, ScalarKind.Quoted)
            : source.Scalar(range, value, ScalarKind.Quoted);

    private int TagEnd(int from)
    {
        var end = source.Text.IndexOf('>', from);
        return end < 0 ? source.Text.Length : end + 1;
    }

    private int CommentLength(int start)
    {
        var end = source.Text.IndexOf("-->", start, StringComparison.Ordinal);
        return (end < 0 ? source.Text.Length : end + 3) - start;
    }

    private int OffsetOf(XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        return source.Lines.StartOf(place.LineNumber) + place.LinePosition - 1;
    }
}
