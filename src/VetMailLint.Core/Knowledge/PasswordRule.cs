using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>What a password must be.</summary>
/// <param name="Kind">The kind, as messages name it.</param>
/// <param name="Shapes">The shapes that a right one can have; empty where the shape is not known.</param>
/// <param name="WrongKinds">Shapes of keys that people paste in its place.</param>
/// <param name="Fact">Where this comes from.</param>
public sealed record PasswordRule(
    PasswordKind Kind, IReadOnlyList<SecretShape> Shapes, IReadOnlyList<WrongSecret> WrongKinds, Fact Fact)
{
    /// <summary>What people must do first (<c>2-Step Verification must be on</c>), or null.</summary>
    public string? Precondition { get; init; }
}
