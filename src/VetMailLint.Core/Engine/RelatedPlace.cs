using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>Another value that a finding rests on.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What it is, without its value.</param>
public sealed record RelatedPlace(SourceSpan Span, string Message);
