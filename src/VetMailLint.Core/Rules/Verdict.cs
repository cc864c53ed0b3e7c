using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules;

/// <summary>What a rule says of the settings under one client.</summary>
/// <param name="Message">The fact, the value and the remedy in one sentence.</param>
/// <param name="Anchors">The settings on which the verdict rests; the finding stands on the first that is written, the others are related places.</param>
public sealed record Verdict(string Message, params SettingKey[] Anchors)
{
    /// <summary>The severity where it is another than the page's.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The least confident fact that the verdict rests on. Below A it is at most a warning.</summary>
    public Confidence Confidence { get; init; } = Confidence.A;

    /// <summary>Whether it depends on the server: at most info where the host is not decided, at most a warning where its provider is not known.</summary>
    public bool DependsOnHost { get; init; }

    /// <summary>Whether a finding from it may displace those that its page supersedes.</summary>
    public bool Displaces { get; init; } = true;

    /// <summary>The dated change that decided the severity, or null.</summary>
    public DatedChange? Change { get; init; }

    /// <summary>The repair, or null.</summary>
    public Remedy? Remedy { get; init; }
}
