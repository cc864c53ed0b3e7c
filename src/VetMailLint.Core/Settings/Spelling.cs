namespace VetMailLint.Settings;

/// <summary>How a surface wrote a value: enough to name it in a message and to write another value in its place. Rules never see it.</summary>
public sealed record Spelling
{
    /// <summary>The key, argument or member as written, <c>EnableSsl</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The path from the root of the document, <c>Smtp:EnableSsl</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The words that this key has for the TLS modes; a mode without a word cannot be written here.</summary>
    public IReadOnlyDictionary<TlsKind, string> TlsWords { get; init; } = NoWords;

    /// <summary>What to write here for certificate checks that are on, or for TLS 1.2 that is allowed; null where the key has no word for it.</summary>
    public string? SafeWord { get; init; }

    /// <summary>Where the bare address stands in a value that has a display name as well; null where it has no place of its own.</summary>
    public SourceSpan? AddressSpan { get; init; }

    /// <summary>Whether several settings share the scalar (<c>host:587</c>, a URL), and how to write it anew.</summary>
    public Carrier Carrier { get; init; }

    private static Dictionary<TlsKind, string> NoWords { get; } = [];
}
