using YamlDotNet.Core;

namespace VetMailLint.Config.DataFiles;

/// <summary>
/// A mapping that is read field by field. What nobody asked for when <see cref="Close"/> is called is an unknown field,
/// so the code that reads is the vocabulary.
/// </summary>
internal class YamlMap
{
    private readonly DataMapping _node;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public YamlMap(string path, DataMapping node, Problems problems)
    {
        Path = path;
        _node = node;
        Problems = problems;
    }

    public string Path { get; }

    public Problems Problems { get; }

    public Mark At => _node.Start;

    /// <summary>The only document of a text as a mapping, or null after the problem was noted.</summary>
    public static YamlMap? Load(string path, string text, Problems problems, int firstLine = 0) =>
        DataTree.Load(path, text, problems, firstLine) is { } root ? new(path, root, problems) : null;

    public void Complain(Mark at, string code, string message) => Problems.Add(Path, at, code, message);

    public virtual bool Has(string field) => Node(field) is not null;

    /// <summary>Whether one of the fields is there, without making it known.</summary>
    public bool Mentions(params string[] fields) => Array.Exists(fields, field => _node.Find(field) is not null);

    public virtual bool IsText(string field) => Node(field) is DataScalar;

    public virtual bool IsMap(string field) => Node(field) is DataMapping;

    public virtual YamlText? Text(string field, TextKind kind = TextKind.Any)
    {
        var node = Node(field);
        if (node is null)
            return null;

        if (node is DataScalar { Value: { Length: > 0 } value } scalar)
            return new(value, scalar.Start);

        ComplainOfType(node, field, "a text");
        return null;
    }

    public virtual YamlText? RequiredText(string field, TextKind kind = TextKind.Any)
    {
        if (!Has(field))
            Complain(At, ProblemCode.MissingField, $"'{field}' is missing");

        return Text(field);
    }

    /// <summary>One of a closed list of words; null where the field is absent or wrong.</summary>
    public virtual T? Word<T>(string field, Words<T> words)
        where T : struct => Text(field) is { } text ? words.Read(this, field, text) : null;

    public virtual T RequiredWord<T>(string field, Words<T> words)
        where T : struct => RequiredText(field) is { } text ? words.Read(this, field, text) ?? default : default;

    /// <summary>One of a few words, or null after the problem was noted.</summary>
    public virtual string? OneOf(string field, string[] words)
    {
        if (Text(field) is not { } text)
            return null;
        if (Array.IndexOf(words, text.Value) >= 0)
            return text.Value;

        Complain(text.At, ProblemCode.BadWord, $"'{text.Value}' is no {field}; it is one of: {string.Join(", ", words)}");
        return null;
    }

    public bool Flag(string field) => Word(field, Vocabulary.YesNo) ?? false;

    public virtual YamlMap? Map(string field)
    {
        var node = Node(field);
        if (node is null)
            return null;

        if (node is DataMapping map)
            return new(Path, map, Problems);

        ComplainOfType(node, field, "a mapping");
        return null;
    }

    public virtual IReadOnlyList<YamlMap> Maps(string field) => Items<DataMapping>(field, "mappings")
        .Select(node => new YamlMap(Path, node, Problems)).ToList();

    public virtual IReadOnlyList<YamlText> Texts(string field, TextKind kind = TextKind.Any) => Items<DataScalar>(field, "texts")
        .Select(node => new YamlText(node.Value, node.Start)).ToList();

    public virtual IReadOnlyList<YamlText> RequiredTexts(string field, TextKind kind = TextKind.Any)
    {
        if (!Has(field))
            Complain(At, ProblemCode.MissingField, $"'{field}' is missing");
        else if (Node(field) is DataList { Items.Count: 0 } list)
            Complain(list.Start, ProblemCode.MissingField, $"'{field}' is empty");

        return Texts(field);
    }

    public virtual IReadOnlyList<IReadOnlyList<YamlText>> Lists(string field) => Items<DataList>(field, "lists")
        .Select(list => (IReadOnlyList<YamlText>)list.Items.OfType<DataScalar>().Select(node => new YamlText(node.Value, node.Start)).ToList())
        .ToList();

    /// <summary>The names of the fields of a mapping whose keys are free, such as rule ids.</summary>
    public virtual IReadOnlyList<YamlText> Keys() => _node.Keys.Select(key => new YamlText(key.Value, key.Start)).ToList();

    /// <summary>The names and texts of the fields of a mapping whose keys are free.</summary>
    public IReadOnlyList<(YamlText Key, string Value)> Entries() =>
        Keys().Select(key => (key, Text(key.Value)?.Value ?? "")).ToList();

    /// <summary>Reports every field that no reader asked for.</summary>
    public virtual void Close()
    {
        foreach (var key in _node.Keys)
        {
            if (!_asked.Contains(key.Value))
                Complain(key.Start, ProblemCode.UnknownField, $"unknown field '{key.Value}'; known here: {string.Join(", ", _asked)}");
        }
    }

    private DataNode? Node(string field)
    {
        _asked.Add(field);
        return _node.Find(field);
    }

    private List<T> Items<T>(string field, string what)
        where T : DataNode
    {
        var node = Node(field);
        if (node is null)
            return [];

        if (node is DataList list && list.Items.TrueForAll(item => item is T))
            return list.Items.ConvertAll(item => (T)item);

        ComplainOfType(node, field, $"a list of {what}");
        return [];
    }

    /// <summary>A field that is written and still to be filled in is missing, whatever it must be.</summary>
    private void ComplainOfType(DataNode node, string field, string type)
    {
        if (node is DataScalar { Value.Length: 0 })
            Complain(node.Start, ProblemCode.MissingField, $"'{field}' has no value");
        else
            Complain(node.Start, ProblemCode.WrongType, $"'{field}' must be {type}");
    }
}
