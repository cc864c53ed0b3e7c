namespace VetMailLint.Knowledge;

/// <summary>What happens to a From address that is not the login.</summary>
public enum FromPolicy
{
    /// <summary>Replaced by the login unless it is a configured alias.</summary>
    Rewrites,

    /// <summary>The message is refused unless the login may send as it.</summary>
    Rejects,

    /// <summary>Any address of a domain or identity verified beforehand; the login does not matter.</summary>
    VerifiedSender,

    /// <summary>Anything goes.</summary>
    Any,
}
