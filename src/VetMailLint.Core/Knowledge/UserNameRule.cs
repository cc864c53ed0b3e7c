namespace VetMailLint.Knowledge;

/// <summary>What a login must look like.</summary>
/// <param name="Kind">The form.</param>
/// <param name="Literals">The names that the service requires, for <see cref="UserNameKind.Literal"/>.</param>
/// <param name="Fact">Where this comes from.</param>
public sealed record UserNameRule(UserNameKind Kind, IReadOnlyList<string> Literals, Fact Fact);
