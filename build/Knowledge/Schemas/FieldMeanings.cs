namespace VetMailLint.Build.Schemas;

/// <summary>The meanings of fields, from the tables of sections of rules/README.md; of several meanings the first counts.</summary>
internal sealed class FieldMeanings
{
    private readonly Dictionary<string, string> _meanings = new(StringComparer.Ordinal);

    public FieldMeanings(string readme, params string[] sections)
    {
        var lines = readme.ReplaceLineEndings("\n").Split('\n');
        foreach (var section in sections)
            Read(lines, section);
    }

    public string? Of(string field) => _meanings.GetValueOrDefault(field);

    private void Read(string[] lines, string section)
    {
        var isInside = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                isInside = line[3..] == section;
            else if (isInside && line.StartsWith("| `", StringComparison.Ordinal) && line.Split('|') is [_, var name, var meaning, ..])
                Add(name, meaning.Trim());
        }
    }

    private void Add(string names, string meaning)
    {
        foreach (var name in names.Split(','))
            _meanings.TryAdd(name.Trim().Trim('`'), meaning);
    }
}
