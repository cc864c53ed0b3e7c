namespace VetMailLint.Config.Embedding;

/// <summary>The way from the root to a value.</summary>
internal sealed class ValuePath(ValuePath? parent, string name)
{
    public override string ToString()
    {
        var names = new List<string>();
        for (ValuePath? at = this; at is not null; at = at.Parent)
            names.Add(at.Name);

        names.Reverse();
        return string.Join(":", names);
    }

    private ValuePath? Parent { get; } = parent;

    private string Name { get; } = name;
}
