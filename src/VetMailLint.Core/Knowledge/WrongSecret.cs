using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>A key of another kind, told by its shape.</summary>
/// <param name="Name">What it is, <c>a Brevo API key</c>.</param>
/// <param name="Shape">Its shape.</param>
public sealed record WrongSecret(string Name, SecretShape Shape);
