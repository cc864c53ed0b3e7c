namespace VetMailLint.Settings;

/// <summary>The four ways to protect a submission.</summary>
public enum TlsKind
{
    /// <summary>No TLS at all.</summary>
    None,

    /// <summary>STARTTLS if the server offers it, clear text otherwise.</summary>
    Opportunistic,

    /// <summary>STARTTLS required (RFC 3207); the seed's "Explicit".</summary>
    StartTls,

    /// <summary>TLS from the first byte (RFC 8314, section 3.3).</summary>
    Implicit,
}
