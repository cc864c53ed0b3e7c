using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>What a client's own option means.</summary>
/// <param name="Key">The option, compared without case and separators: <c>EnableSsl</c>.</param>
/// <param name="Word">The value, compared without case: <c>true</c>, <c>StartTls</c>.</param>
/// <param name="Mode">The mode.</param>
public sealed record ClientTlsWord(string Key, string Word, TlsMode Mode);
