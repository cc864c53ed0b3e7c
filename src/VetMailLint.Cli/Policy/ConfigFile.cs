using System.Globalization;

namespace VetMailLint.Cli.Policy;

/// <summary>One parsed <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
internal sealed class ConfigFile(string path, ConfigSection preamble, IReadOnlyList<ConfigSection> sections, string? folder = null)
{
    private const int LevelOfNamedFile = 100;

    /// <summary>The full path, with <c>/</c> between folders.</summary>
    public string Path { get; } = path;

    /// <summary>What stands before the first section: for a global file what it says of every file.</summary>
    public ConfigSection Preamble { get; } = preamble;

    public IReadOnlyList<ConfigSection> Sections { get; } = sections;

    /// <summary>The folder that sections are about, without a <c>/</c> at its end; empty for the root.</summary>
    public ReadOnlySpan<char> Folder => folder ?? Path.AsSpan(0, Math.Max(0, Path.LastIndexOf('/')));

    /// <summary>Whether files of the folders above have no say.</summary>
    public bool IsRoot => Preamble.Find("root") is { Value: "true" };

    /// <summary>Whether the file is merged with other global files; as in Roslyn <c>is_global</c> counts whatever its value.</summary>
    public bool IsGlobal => HasGlobalName || Preamble.Find("is_global") is not null;

    /// <summary>Of two global files the one with the higher level wins.</summary>
    public int GlobalLevel
    {
        get
        {
            if (Preamble.Find("global_level") is { } level
                && int.TryParse(level.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value))
                return value;

            return HasGlobalName ? LevelOfNamedFile : 0;
        }
    }

    private bool HasGlobalName =>
        Path.AsSpan(Path.LastIndexOf('/') + 1).Equals(".globalconfig", StringComparison.OrdinalIgnoreCase);
}
