namespace VetMailLint.Settings;

/// <summary>
/// A password or token. It can be asked for its shape only: no property, message or exception gives its text away,
/// and its length is told only through <see cref="Matches"/>.
/// </summary>
public sealed class Secret
{
    private readonly string _text;

    /// <summary>Wraps the text as it is read.</summary>
    public Secret(string text) => _text = text;

    /// <summary>Whether nothing is there.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Whether the whole text has a shape.</summary>
    public bool Matches(SecretShape shape) => shape.Matches(_text);

    /// <summary>Whether the secret is the same text as a value that is no secret, such as a user name.</summary>
    public bool Is(string text) => string.Equals(_text, text, StringComparison.Ordinal);

    /// <summary>Never the text.</summary>
    public override string ToString() => "(secret)";
}
