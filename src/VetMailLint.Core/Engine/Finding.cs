using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>Something wrong, at a place, with a severity. It never holds a secret.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required RuleInfo Rule { get; init; }

    /// <summary>The severity after ceilings and the user's choices.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How sure it is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The fact, the value and the remedy.</summary>
    public required string Message { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The settings it is about, or null for a finding about a file.</summary>
    public MailSettings? Settings { get; init; }

    /// <summary>The path of the setting it stands on, <c>Smtp:Port</c>; empty for a finding about a file.</summary>
    public string SettingPath { get; init; } = "";

    /// <summary>The provider of the host, or null.</summary>
    public string? Provider { get; init; }

    /// <summary>The clients for which it is wrong, by id; empty where it is wrong for any.</summary>
    public IReadOnlyList<string> Clients { get; init; } = [];

    /// <summary>The other values that it rests on.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>The repair, or null.</summary>
    public Remedy? Remedy { get; init; }

    /// <summary>What it becomes on a later day, or null where it stays as it is.</summary>
    public Escalation? Becomes { get; init; }

    /// <summary>The comment that does nothing any more, where the finding is about one that can be taken away; else null.</summary>
    public UnusedSuppression? Unused { get; init; }
}
