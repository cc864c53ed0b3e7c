using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>One way into a provider.</summary>
/// <param name="Host">The host, or the pattern that covers it.</param>
/// <param name="Port">The port.</param>
/// <param name="Tls">The mode the server speaks there. <see cref="TlsKind.Opportunistic"/>: STARTTLS is offered, clear text is accepted too.</param>
/// <param name="Fact">Where this comes from.</param>
public sealed record Endpoint(string Host, int Port, TlsKind Tls, Fact Fact)
{
    /// <summary>Whether the provider advises against this endpoint although it works.</summary>
    public bool IsDiscouraged { get; init; }
}
