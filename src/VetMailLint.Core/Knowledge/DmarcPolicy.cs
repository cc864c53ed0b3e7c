namespace VetMailLint.Knowledge;

/// <summary>What a domain asks receivers to do with mail in its name that nobody can verify (RFC 7489, section 6.3).</summary>
public enum DmarcPolicy
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>To treat it as suspicious: most put it into the spam folder.</summary>
    Quarantine,

    /// <summary>To refuse it.</summary>
    Reject,
}
