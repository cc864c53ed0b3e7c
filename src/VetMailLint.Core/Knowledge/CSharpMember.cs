namespace VetMailLint.Knowledge;

/// <summary>A property, field or parameter and what it means.</summary>
/// <param name="Name">As C# spells it.</param>
/// <param name="Meaning">The setting.</param>
/// <param name="Words">For TLS, login and delivery: what each value means. A value that is not among them says nothing.</param>
public sealed record CSharpMember(string Name, CSharpMeaning Meaning, IReadOnlyList<CSharpWord> Words);
