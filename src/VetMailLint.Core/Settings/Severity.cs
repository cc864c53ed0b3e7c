namespace VetMailLint.Settings;

/// <summary>How much a finding matters, in rising order.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>True under an assumption that the message names, or a matter of policy.</summary>
    Info,

    /// <summary>Wrong in most readings.</summary>
    Warning,

    /// <summary>Will not send, or leaks, by facts of confidence A.</summary>
    Error,
}
