namespace VetMailLint.Knowledge;

/// <summary>That a server never offers a login, because it only takes mail for its own recipients.</summary>
/// <param name="Use">The submission host for those who have a login, or null.</param>
/// <param name="Fact">Where this comes from.</param>
public sealed record NoLoginRule(string? Use, Fact Fact);
