namespace VetMailLint.Cli.Explaining;

/// <summary>A client or provider and what shows it in a text.</summary>
internal sealed class NamedMarks(string id, string name)
{
    public string Id => id;

    public string Name => name;

    public List<Fragment> Marks { get; } = [];

    public bool IsIn(string text) => Marks.Exists(mark => mark.IsIn(text));
}
