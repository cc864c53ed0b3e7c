namespace VetMailLint.Cli.Baselines;

/// <summary>A finding that is accepted as it is. It holds no value and no line.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Path">The file, from the baseline's folder, with <c>/</c>.</param>
/// <param name="SettingPath">The setting; empty for a finding about a file.</param>
/// <param name="Fingerprint">The fingerprint over <paramref name="Path"/>: the key of the entry.</param>
internal sealed record BaselineEntry(string Rule, string Path, string SettingPath, string Fingerprint);
