namespace VetMailLint.Knowledge;

/// <summary>One spelling of a setting.</summary>
/// <param name="Meaning">What it sets.</param>
/// <param name="Path">The key, <c>port</c>, or the path of a nested one, <c>auth.user</c>.</param>
/// <param name="Switch">The TLS switch, for <see cref="DialectMeaning.Tls"/>; otherwise null.</param>
/// <param name="OnlyInSection">Whether it counts only as the whole key in a section that is about mail.</param>
public sealed record DialectKey(DialectMeaning Meaning, string Path, DialectSwitch? Switch, bool OnlyInSection);
