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

    /// <summary>The last line it silences where it is for several, such as an XML tag that is written on several lines; null for one line.</summary>
    public int? EndLine { get; init; }

    /// <summary>The last day on which it holds, or null for ever.</summary>
    public DateTime? Until { get; init; }

    /// <summary>Why, in the words of who wrote it; null where it gives no reason, which the design requires.</summary>
    public string? Reason { get; init; }

    /// <summary>What is wrong with its form, as a clause, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether its last day is over.</summary>
    public bool IsExpired(DateTime asOf) => Until is { } until && until < asOf;

    /// <summary>Whether it silences anything: it is well formed, has a reason and has not ended.</summary>
    public bool IsInForce(DateTime asOf) => this is { Problem: null, Reason: not null } && !IsExpired(asOf);

    /// <summary>Whether it is about a rule at a place.</summary>
    public bool Covers(string ruleId, SourceSpan span)
    {
        if (span.File != Span.File)
            return false;

        if (Line is { } line && (span.Line < line || span.Line > (EndLine ?? line)))
            return false;

        if (this is { Line: null, Rules.Count: 0 })
            return true;

        foreach (var id in Rules)
        {
            if (string.Equals(id, ruleId, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
