using VetMailLint.Knowledge;

namespace VetMailLint.Build.Files;

/// <summary>One entry of <c>rules/hosts.yaml</c>, with the places of its two names for complaints.</summary>
internal sealed record HostsFileItem(HostAdvice Advice, LocatedHost Host, LocatedHost Use);
