using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>A comment that silences rules on one line or in a whole file.</summary>
public sealed record Suppression
{
    /// <summary>The rule ids as written. Empty for a whole file means all of them.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The comment.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The line it silences, 1-based; null for the whole file.</summary>
    public int? Line { get; init; }

    /// <summary>The last day on which it holds, or null for ever.</summary>
    public DateTime? Until { get; init; }

    /// <summary>Why, in the words of who wrote it; null where it gives no reason, which the design requires.</summary>
    public string? Reason { get; init; }

    /// <summary>What is wrong with its form, as a clause, or null.</summary>
    public string? Problem { get; init; }
}
