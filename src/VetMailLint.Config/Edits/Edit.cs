using VetMailLint.Settings;

namespace VetMailLint.Config.Edits;

/// <summary>A remedy's change as text in one place.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Text">What stands there afterwards.</param>
public sealed record Edit(SourceSpan Span, string Text);
