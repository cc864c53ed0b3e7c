namespace VetMailLint.Cli.Policy;

/// <summary>A key that several global files of one level set, so that none of them counts.</summary>
/// <param name="Key">The key.</param>
/// <param name="Section">The file it is about, or empty for every file.</param>
/// <param name="Places">Where it is set.</param>
internal sealed record KeyConflict(string Key, string Section, IReadOnlyList<(string File, ConfigProperty Property)> Places);
