namespace VetMailLint.Config.DataFiles;

/// <summary>A closed list of words and what each means.</summary>
internal sealed class Words<T>
    where T : struct
{
    private readonly (string Word, T Value)[] _words;

    public Words(params (string Word, T Value)[] words) => _words = words;

    public IEnumerable<string> All => _words.Select(word => word.Word);

    public T? Find(string text)
    {
        foreach (var (word, value) in _words)
        {
            if (word == text)
                return value;
        }

        return null;
    }

    public T? Read(YamlMap map, string field, YamlText text)
    {
        var value = Find(text.Value);
        if (value is null)
            map.Complain(text.At, ProblemCode.BadWord, $"'{text.Value}' is no {field}; it is one of: {string.Join(", ", All)}");

        return value;
    }
}
