namespace VetMailLint.Cli.Policy;

/// <summary>What a policy may name.</summary>
/// <param name="RuleIds">The ids of all rules, <c>VML101</c> and so on.</param>
/// <param name="Clients">The names of all clients; empty where they are not to be checked.</param>
internal sealed record PolicyVocabulary(IReadOnlyList<string> RuleIds, IReadOnlyList<string> Clients);
