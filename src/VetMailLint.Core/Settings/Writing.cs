namespace VetMailLint.Settings;

/// <summary>A text in the place of another, or, where the span is empty, between two.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Text">What stands there afterwards.</param>
public sealed record Writing(SourceSpan Span, string Text);
