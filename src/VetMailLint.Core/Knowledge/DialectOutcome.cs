using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>What a row of the TLS table says.</summary>
/// <param name="Mode">The mode; null where each client decides by its own option.</param>
/// <param name="Label">For which versions of the program this holds, as a message says it; null for all.</param>
public sealed record DialectOutcome(TlsMode? Mode, string? Label)
{
    /// <summary>The clients that these versions are; empty where none is told apart.</summary>
    public IReadOnlyList<string> Clients { get; init; } = [];
}
