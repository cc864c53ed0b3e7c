namespace VetMailLint.Knowledge;

/// <summary>The DMARC policy that a provider publishes for domains of its mailboxes.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Domains">The domains that the source names, in lower case.</param>
/// <param name="Fact">Where this comes from.</param>
public sealed record DmarcRule(DmarcPolicy Policy, IReadOnlyList<string> Domains, Fact Fact);
