using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace VetMailLint.Build.Yaml;

/// <summary>
/// A mapping that is read field by field. What nobody asked for when <see cref="Close"/> is called is an unknown field,
/// so the code that reads is the vocabulary.
/// </summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public YamlMap(string path, YamlMappingNode node, Problems problems)
    {
        Path = path;
        _node = node;
        Problems = problems;
    }

    public string Path { get; }

    public Problems Problems { get; }

    public Mark At => _node.Start;

    /// <summary>The only document of a text as a mapping, or null after the problem was noted.</summary>
    public static YamlMap? Load(string path, string text, Problems problems, int firstLine = 0)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(new string('\n', firstLine) + text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return new(path, root, problems);

            problems.Add(path, firstLine + 1, 1, ProblemCode.Unreadable, "the file must be one YAML mapping");
        }
        catch (YamlException exception)
        {
            problems.Add(path, exception.Start, ProblemCode.Unreadable, exception.Message);
        }

        return null;
    }

    public void Complain(Mark at, string code, string message) => Problems.Add(Path, at, code, message);

    public bool Has(string field) => Node(field) is not null;

    public bool IsText(string field) => Node(field) is YamlScalarNode;

    public bool IsMap(string field) => Node(field) is YamlMappingNode;

    public YamlText? Text(string field)
    {
        var node = Node(field);
        if (node is null)
            return null;

        if (node is YamlScalarNode { Value: { Length: > 0 } value } scalar)
            return new(value, scalar.Start);

        ComplainOfType(node, field, "a text");
        return null;
    }

    public YamlText? RequiredText(string field)
    {
        if (!Has(field))
            Complain(At, ProblemCode.MissingField, $"'{field}' is missing");

        return Text(field);
    }

    /// <summary>One of a closed list of words; null where the field is absent or wrong.</summary>
    public T? Word<T>(string field, Words<T> words)
        where T : struct => Text(field) is { } text ? words.Read(this, field, text) : null;

    public T RequiredWord<T>(string field, Words<T> words)
        where T : struct => RequiredText(field) is { } text ? words.Read(this, field, text) ?? default : default;

    public bool Flag(string field) => Word(field, Vocabulary.YesNo) ?? false;

    public YamlMap? Map(string field)
    {
        var node = Node(field);
        if (node is null)
            return null;

        if (node is YamlMappingNode map)
            return new(Path, map, Problems);

        ComplainOfType(node, field, "a mapping");
        return null;
    }

    public IReadOnlyList<YamlMap> Maps(string field) => Items<YamlMappingNode>(field, "mappings")
        .Select(node => new YamlMap(Path, node, Problems)).ToList();

    public IReadOnlyList<YamlText> Texts(string field) => Items<YamlScalarNode>(field, "texts")
        .Select(node => new YamlText(node.Value ?? "", node.Start)).ToList();

    public IReadOnlyList<YamlText> RequiredTexts(string field)
    {
        if (!Has(field))
            Complain(At, ProblemCode.MissingField, $"'{field}' is missing");
        else if (Node(field) is YamlSequenceNode { Children.Count: 0 } list)
            Complain(list.Start, ProblemCode.MissingField, $"'{field}' is empty");

        return Texts(field);
    }

    public IReadOnlyList<IReadOnlyList<YamlText>> Lists(string field) => Items<YamlSequenceNode>(field, "lists")
        .Select(list => (IReadOnlyList<YamlText>)list.Children.OfType<YamlScalarNode>()
            .Select(node => new YamlText(node.Value ?? "", node.Start)).ToList())
        .ToList();

    /// <summary>The names of the fields of a mapping whose keys are free, such as rule ids.</summary>
    public IReadOnlyList<YamlText> Keys() => _node.Children.Keys.OfType<YamlScalarNode>()
        .Select(key => new YamlText(key.Value ?? "", key.Start)).ToList();

    /// <summary>The names and texts of the fields of a mapping whose keys are free.</summary>
    public IReadOnlyList<(YamlText Key, string Value)> Entries() =>
        Keys().Select(key => (key, Text(key.Value)?.Value ?? "")).ToList();

    /// <summary>Reports every field that no reader asked for.</summary>
    public void Close()
    {
        foreach (var key in _node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!_asked.Contains(key.Value ?? ""))
                Complain(key.Start, ProblemCode.UnknownField, $"unknown field '{key.Value}'; known here: {string.Join(", ", _asked)}");
        }
    }

    private YamlNode? Node(string field)
    {
        _asked.Add(field);
        return _node.Children.TryGetValue(new YamlScalarNode(field), out var node) ? node : null;
    }

    private List<T> Items<T>(string field, string what)
        where T : YamlNode
    {
        var node = Node(field);
        if (node is null)
            return [];

        if (node is YamlSequenceNode list && list.Children.All(item => item is T))
            return list.Children.Cast<T>().ToList();

        ComplainOfType(node, field, $"a list of {what}");
        return [];
    }

    /// <summary>A field that is written and still to be filled in is missing, whatever it must be.</summary>
    private void ComplainOfType(YamlNode node, string field, string type)
    {
        if (node is YamlScalarNode { Value: null or "" })
            Complain(node.Start, ProblemCode.MissingField, $"'{field}' has no value");
        else
            Complain(node.Start, ProblemCode.WrongType, $"'{field}' must be {type}");
    }
}
