using VetMailLint.Settings;

namespace VetMailLint.Config.Tree;

/// <summary>One key with its value.</summary>
public sealed class Member
{
    // Boxed, as few members have one and a file has many members.
    private readonly object? _usedAt;

    /// <summary>The key; a complex YAML key is given as its kind in angle brackets and matches nothing.</summary>
    public required ScalarNode Key { get; init; }

    /// <summary>The value. A YAML alias is the very node of its anchor, so that the tree is a graph without cycles.</summary>
    public required Node Value { get; init; }

    /// <summary>Where a merge key or alias brought this member or its value in from elsewhere; null for one written here.</summary>
    public SourceSpan? UsedAt { get => (SourceSpan?)_usedAt; init => _usedAt = value; }

    /// <summary>
    /// The arm of a template condition in which the key stands (<c>if/0:then</c>), or null. Equal keys may be alternatives:
    /// <see cref="Templates.TemplateBranch.AreAlternatives"/>.
    /// </summary>
    public string? Branch { get; init; }

    /// <summary>The same key with another value.</summary>
    internal Member With(Node value) => new() { Key = Key, Value = value, UsedAt = UsedAt, Branch = Branch };
}
