using VetMailLint.Settings;

namespace VetMailLint.Rules;

/// <summary>Settings to change. Each surface writes it in its own spelling, or offers none where it cannot.</summary>
/// <param name="Title">The result, as an imperative: <c>Use port 587 with STARTTLS</c>.</param>
/// <param name="Changes">The new values.</param>
public sealed record Remedy(string Title, params RemedyChange[] Changes)
{
    /// <summary>Safe only if the present settings work for no candidate client and the new ones for all.</summary>
    public RemedySafety Safety { get; init; } = RemedySafety.Unsafe;
}
