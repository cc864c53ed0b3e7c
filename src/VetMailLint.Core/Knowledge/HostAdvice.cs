namespace VetMailLint.Knowledge;

/// <summary>A host that is not the one to send through.</summary>
/// <param name="Host">The host as people write it.</param>
/// <param name="Fault">What is the matter with it.</param>
/// <param name="Use">The submission host to use.</param>
/// <param name="Fact">Where this comes from.</param>
public sealed record HostAdvice(string Host, HostFault Fault, string Use, Fact Fact);
