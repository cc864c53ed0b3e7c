namespace VetMailLint.Build.Scaffolds;

/// <summary>What a new rule, provider, client or dialect starts as.</summary>
/// <param name="Files">Paths from the repository root, with their texts.</param>
/// <param name="Next">What to do by hand, a line each.</param>
internal sealed record Scaffold(IReadOnlyList<(string Path, string Text)> Files, IReadOnlyList<string> Next);
