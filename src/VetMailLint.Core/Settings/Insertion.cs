namespace VetMailLint.Settings;

/// <summary>Where a key that is missing can be written, beside one that is there and as that one is written.</summary>
/// <param name="At">The empty span at which it goes in.</param>
/// <param name="Before">What stands before the value: line end, indentation, key.</param>
/// <param name="After">What stands behind it.</param>
public sealed record Insertion(SourceSpan At, string Before, string After)
{
    /// <summary>The key with its value.</summary>
    public Writing With(string value) => new(At, Before + value + After);
}
