namespace VetMailLint.Knowledge;

/// <summary>A port that a provider's own page excludes.</summary>
/// <param name="Host">The host, or <c>*</c> for all of the provider's hosts.</param>
/// <param name="Port">The port.</param>
/// <param name="Fact">Where this comes from.</param>
public sealed record ClosedPort(string Host, int Port, Fact Fact);
