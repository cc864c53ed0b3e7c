namespace VetMailLint.Settings;

/// <summary>
/// The word that was written for TLS and what it means to whom. A word that no client gives a meaning is no mode:
/// with nobody to decide, the rules stay silent.
/// </summary>
public sealed class TlsWord
{
    private readonly TlsMeaning[] _meanings;

    /// <summary>A word with its meanings.</summary>
    /// <param name="written">The key and value as a person would read them, <c>EnableSsl: true</c>.</param>
    /// <param name="meanings">At most one meaning a client, and at most one for all.</param>
    public TlsWord(string written, params TlsMeaning[] meanings)
    {
        Written = written;
        _meanings = meanings;
    }

    /// <summary>The key and value as a person would read them, <c>EnableSsl: true</c>.</summary>
    public string Written { get; }

    /// <summary>The meanings.</summary>
    public IReadOnlyList<TlsMeaning> Meanings => _meanings;

    /// <summary>The mode for a client: its own meaning before the one for all; null where there is none.</summary>
    /// <param name="client">The client's id, or null for a client of which nothing is known.</param>
    public TlsMode? For(string? client)
    {
        TlsMode? forAll = null;
        foreach (var meaning in _meanings)
        {
            if (meaning.Client is null)
                forAll = meaning.Mode;
            else if (meaning.Client == client)
                return meaning.Mode;
        }

        return forAll;
    }
}
