using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>What one value of a member means.</summary>
/// <param name="Word">The value: <c>true</c>, or the name of an enumeration's member.</param>
/// <param name="Mode">The mode, where the member is about TLS.</param>
/// <param name="Login">Whether a login is used, where the member is about that.</param>
/// <param name="Delivery">How mail goes, where the member is about that.</param>
public sealed record CSharpWord(string Word, TlsMode? Mode, bool? Login, Delivery? Delivery);
