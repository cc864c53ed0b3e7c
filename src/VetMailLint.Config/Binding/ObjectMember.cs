using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>One member of a settings object and what code assigns to it.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Span">The assigned expression.</param>
public sealed record ObjectMember(string Name, SourceSpan Span)
{
    /// <summary>The value as settings files would write it; null where it is not known.</summary>
    public string? Text { get; init; }

    /// <summary>Whether null is assigned, which leaves the member to others.</summary>
    public bool IsNull { get; init; }

    /// <summary>The source of a value that is not known.</summary>
    public Origin Origin { get; init; }

    /// <summary>What limits the proof of a known value.</summary>
    public Marks Marks { get; init; }
}
