namespace VetMailLint.Knowledge;

/// <summary>What a key of a dialect sets. The names in the data files are these in snake case.</summary>
public enum DialectMeaning
{
    /// <summary>Known, and no setting: never taken for a misspelt one.</summary>
    Ignored,

    /// <summary>Host name.</summary>
    Host,

    /// <summary>Host and port in one scalar.</summary>
    HostAndPort,

    /// <summary>A URL with scheme, host and perhaps port and login.</summary>
    Url,

    /// <summary>The name of a well-known service in place of host and port.</summary>
    Service,

    /// <summary>Port.</summary>
    Port,

    /// <summary>A TLS switch; which one, the key says.</summary>
    Tls,

    /// <summary>Login.</summary>
    User,

    /// <summary>Where the login is kept.</summary>
    UserReference,

    /// <summary>Password.</summary>
    Password,

    /// <summary>Where the password is kept.</summary>
    PasswordReference,

    /// <summary>OAuth access or refresh token.</summary>
    Token,

    /// <summary>From address.</summary>
    From,

    /// <summary>The domain behind a From that is only a local part.</summary>
    FromDomain,

    /// <summary>Display name of From.</summary>
    FromName,

    /// <summary>Envelope sender.</summary>
    Sender,

    /// <summary>Fixed recipients.</summary>
    Recipients,

    /// <summary>The transport by name.</summary>
    Delivery,

    /// <summary>Whether mail is sent at all.</summary>
    Enabled,

    /// <summary>Whether mail is switched off.</summary>
    Disabled,

    /// <summary>Whether a login is asked for.</summary>
    LoginRequired,

    /// <summary>Whether each user sends with a login of their own.</summary>
    PerUserLogins,

    /// <summary>Whether certificates are validated.</summary>
    CertificateChecks,

    /// <summary>Whether certificates are not validated.</summary>
    CertificateChecksOff,

    /// <summary>The TLS versions allowed, or the highest of them.</summary>
    TlsVersions,

    /// <summary>Time-out.</summary>
    Timeout,

    /// <summary>Whether the operating system's credentials are used.</summary>
    DefaultCredentials,
}
