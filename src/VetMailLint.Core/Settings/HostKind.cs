namespace VetMailLint.Settings;

/// <summary>What kind of machine a host name means, as far as the name tells.</summary>
public enum HostKind
{
    /// <summary>Unknown or unseen: what depends on the host is at most info.</summary>
    Undecided,

    /// <summary>A name or address of the internet.</summary>
    Public,

    /// <summary>A single label: a container or an intranet name.</summary>
    SingleLabel,

    /// <summary>A private address (RFC 1918, RFC 4193) or a name that only a private network resolves.</summary>
    Private,

    /// <summary>This machine, or a known catcher.</summary>
    Local,

    /// <summary>A sample name (RFC 2606) or a value that somebody is meant to replace.</summary>
    Placeholder,
}
