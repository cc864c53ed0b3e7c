namespace VetMailLint.Settings;

/// <summary>What a TLS word means to one client.</summary>
/// <param name="Client">The client's id; null where the word means the same to every client.</param>
/// <param name="Mode">The mode.</param>
public sealed record TlsMeaning(string? Client, TlsMode Mode);
