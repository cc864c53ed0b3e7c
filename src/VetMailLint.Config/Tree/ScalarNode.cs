namespace VetMailLint.Config.Tree;

/// <summary>A leaf: its decoded text and how it was written.</summary>
public sealed class ScalarNode : Node
{
    /// <summary>The value, escapes resolved. An explicit JSON or YAML null is the empty text with <see cref="ScalarKind.Null"/>.</summary>
    public required string Text { get; init; }

    /// <summary>How the value was written.</summary>
    public required ScalarKind Kind { get; init; }

    /// <summary>
    /// Whether its text is not decidable here: a template expression (<c>{{ … }}</c>) stands inside, and the text is then that of
    /// the file; or an alias that could not be followed.
    /// </summary>
    public bool Templated { get; init; }

    /// <summary>Whether the file holds the value in another form than its text (base64), so that nothing of it can be written back in place.</summary>
    public bool Encoded { get; init; }

    /// <summary>Whether each character of <see cref="Text"/> is one character of the file, so that a part of it has a place of its own.</summary>
    public bool Verbatim { get; init; }
}
