namespace VetMailLint.Engine;

/// <summary>A finding that a comment silences.</summary>
/// <param name="Finding">What would be reported without the comment.</param>
/// <param name="Suppression">The comment.</param>
public sealed record SuppressedFinding(Finding Finding, Suppression Suppression);
