using VetMailLint.Config.Tree;

namespace VetMailLint.Config.Xml;

/// <summary>An element that is still open, or has just been closed.</summary>
internal sealed class XmlElement(ScalarNode name, int start)
{
    public ScalarNode Name { get; } = name;

    /// <summary>The offset of its first bracket.</summary>
    public int Start { get; } = start;

    public List<Member> Attributes { get; } = [];

    public List<Member> Children { get; } = [];

    public ScalarNode? Text { get; set; }

    private Dictionary<string, int>? _leaves;

    /// <summary>Adds a child that has nothing but text. Two of one name are a list: that is how XML writes one.</summary>
    public void AddLeaf(ScalarNode name, ScalarNode text)
    {
        _leaves ??= new(StringComparer.Ordinal);
        if (!_leaves.TryGetValue(name.Text, out var at))
        {
            _leaves.Add(name.Text, Children.Count);
            Children.Add(new() { Key = name, Value = text });
        }
        else if (Children[at].Value is SequenceNode list)
        {
            list.Items.Add(text);
        }
        else
        {
            Children[at] = new() { Key = Children[at].Key, Value = new SequenceNode { Span = Children[at].Value.Span, Items = [Children[at].Value, text] } };
        }
    }

    /// <summary>The key of a pair and its value; null for an element that is none.</summary>
    public Member? AsPair()
    {
        if (Attribute("key") is not { } key && (key = Attribute("name")) is null)
        {
            // log4net's <smtpHost value="…"/>.
            return Children.Count == 0 && Attributes.Count == 1 && Attribute("value") is { } lone ? new() { Key = Name, Value = lone } : null;
        }

        if (Attribute("value") is { } value && Children.Count == 0)
            return new() { Key = key, Value = value };
        if (!HasOnlyNames())
            return null;
        if (Children.Count == 1 && Children[0] is { Key.Text: "value", Value: ScalarNode inner })
            return new() { Key = key, Value = inner };

        return Children.Count == 0 && Text is { } text ? new() { Key = key, Value = text } : null;
    }

    // <property name="…" type="…">text</property>; with anything more it is an object that has a name.
    private bool HasOnlyNames()
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Key.Text is not ("key" or "name" or "type" or "serializeAs"))
                return false;
        }

        return true;
    }

    private ScalarNode? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Key.Text == name)
                return (ScalarNode)attribute.Value;
        }

        return null;
    }
}
