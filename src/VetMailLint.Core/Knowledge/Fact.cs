namespace VetMailLint.Knowledge;

/// <summary>Where a fact comes from.</summary>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Source">The public page or data set.</param>
/// <param name="Checked">The day it was last looked up, <c>yyyy-MM-dd</c>.</param>
public sealed record Fact(Confidence Confidence, string Source, string Checked);
