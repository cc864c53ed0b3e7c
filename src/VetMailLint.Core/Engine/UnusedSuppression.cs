namespace VetMailLint.Engine;

/// <summary>A suppression of which some rules find nothing any more.</summary>
/// <param name="Suppression">The comment.</param>
/// <param name="Rules">Those of its rules that do nothing, as written.</param>
public sealed record UnusedSuppression(Suppression Suppression, IReadOnlyList<string> Rules);
