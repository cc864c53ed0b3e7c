using VetMailLint.Cli.Globs;

namespace VetMailLint.Cli.Policy;

/// <summary>A section of a configuration file: its name and what it sets; a later equal key replaces an earlier one.</summary>
internal sealed class ConfigSection(string name, int line, string file)
{
    private readonly List<ConfigProperty> _properties = [];
    private GlobProgram? _glob;
    private bool _compiled;

    /// <summary>The text between the brackets; empty for what stands before the first section.</summary>
    public string Name { get; } = name;

    public int Line { get; } = line;

    /// <summary>The full path of the file it stands in.</summary>
    public string File { get; } = file;

    public IReadOnlyList<ConfigProperty> Properties => _properties;

    public ConfigProperty? Find(string key)
    {
        foreach (var property in _properties)
        {
            if (property.Key == key)
                return property;
        }

        return null;
    }

    public void Set(ConfigProperty property)
    {
        var earlier = _properties.FindIndex(other => other.Key == property.Key);
        if (earlier >= 0)
            _properties.RemoveAt(earlier);

        _properties.Add(property);
    }

    /// <summary>Whether the section is about the file at this path below the folder; the path begins with <c>/</c>.</summary>
    public bool Covers(ReadOnlySpan<char> relativePath)
    {
        // Most sections of most files are about other tools and are never asked.
        if (!_compiled)
        {
            _glob = SectionGlob.Compile(Name);
            _compiled = true;
        }

        return _glob is { } glob && glob.IsMatch(relativePath);
    }
}
