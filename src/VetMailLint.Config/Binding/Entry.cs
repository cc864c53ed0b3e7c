using VetMailLint.Config.Dialects;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>One key with a scalar value.</summary>
internal sealed class Entry(Section section, string key, string name, ScalarNode value)
{
    public Section Section { get; } = section;

    /// <summary>The key as written, <c>Smtp__Host</c>.</summary>
    public string Key { get; } = key;

    /// <summary>Its last segment, <c>Host</c>.</summary>
    public string Name { get; } = name;

    public string Relaxed { get; } = KeyText.Relax(name);

    public ScalarNode Value { get; } = value;

    public required SourceSpan KeySpan { get; init; }

    /// <summary>Whether a merge or alias brought the key in from elsewhere.</summary>
    public bool IsMerged { get; init; }

    /// <summary>The arm of a template condition, or null.</summary>
    public string? Branch { get; init; }

    /// <summary>Whether the value is text to the program whatever it looks like: an environment variable.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether a block has it already.</summary>
    public bool IsClaimed { get; set; }

    public string Path() => Section.Path() is { Length: > 0 } path ? path + ":" + Name : Name;
}
