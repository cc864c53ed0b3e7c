using VetMailLint.Config.Tree;

namespace VetMailLint.Config.References;

/// <summary>Adds variables to an environment, in either form, that it does not set itself.</summary>
internal static class Environments
{
    /// <summary>The mapping around the environment, with the variables in it.</summary>
    public static MappingNode Add(MappingNode owner, string name, List<Member> variables)
    {
        var members = new List<Member>(owner.Members);
        var at = members.FindIndex(member => member.Key.Text == name);
        var own = at < 0 ? null : members[at].Value;
        var missing = variables.FindAll(variable => !Sets(own, variable.Key.Text));
        if (at >= 0 && With(own!, missing) is { } with)
            members[at] = members[at].With(with);
        else if (at < 0)
            members.Add(new() { Key = Key(name, owner), Value = new MappingNode { Span = owner.Span, Members = missing } });

        return new() { Span = owner.Span, Tag = owner.Tag, Members = members };
    }

    private static Node? With(Node environment, List<Member> missing) => environment switch
    {
        MappingNode mapping => new MappingNode { Span = mapping.Span, Tag = mapping.Tag, Members = [.. mapping.Members, .. missing] },
        SequenceNode list => new SequenceNode { Span = list.Span, Tag = list.Tag, Items = [.. list.Items, .. missing.Select(variable => Pair(variable.Key, variable.Value))] },
        ScalarNode { Kind: ScalarKind.Null } nothing => new MappingNode { Span = nothing.Span, Members = missing },
        _ => null,
    };

    /// <summary>A variable as an item of a list.</summary>
    public static MappingNode Pair(ScalarNode name, Node value) => new()
    {
        Span = name.Span,
        Members = [new() { Key = Key("name", name), Value = name }, new() { Key = Key("value", name), Value = value }],
    };

    private static bool Sets(Node? environment, string name) => environment switch
    {
        MappingNode mapping => mapping.Members.Exists(member => member.Key.Text == name),
        SequenceNode list => list.Items.Exists(item => NameOf(item) == name),
        _ => false,
    };

    private static string? NameOf(Node item) => item switch
    {
        // A name alone takes the value of the caller's environment, and that comes before a file.
        ScalarNode line => line.Text.IndexOf('=') is var sign && sign < 0 ? line.Text : line.Text.Substring(0, sign),
        MappingNode pair => KubernetesObject.Text(pair, "name"),
        _ => null,
    };

    private static ScalarNode Key(string text, Node at) => new() { Text = text, Kind = ScalarKind.Plain, Span = at.Span with { Length = 0 } };
}
