using VetMailLint.Settings;

namespace VetMailLint.Config.Suppressions;

/// <summary>A comment that asks for silence: <c># vetmaillint: ignore VML105 until=2027-01-31 -- reason</c>.</summary>
public sealed record Suppression
{
    /// <summary>The comment from <c>vetmaillint:</c> to its end.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The ids of the rules, in capitals. Empty in an <c>ignore-file</c> that names none, which means all.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The 1-based line it is for, or null for the whole file.</summary>
    public int? Line { get; init; }

    /// <summary>The last day on which it holds, a date without time, or null.</summary>
    public DateTime? Until { get; init; }

    /// <summary>What the author gives as the reason, or null where it is missing.</summary>
    public string? Reason { get; init; }

    /// <summary>What is wrong with the comment, as a clause, or null. One that is wrong suppresses nothing.</summary>
    public string? Problem { get; init; }
}
