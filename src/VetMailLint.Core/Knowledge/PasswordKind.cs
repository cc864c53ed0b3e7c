namespace VetMailLint.Knowledge;

/// <summary>The kind of secret that a provider takes.</summary>
public enum PasswordKind
{
    /// <summary>The account's own password.</summary>
    Account,

    /// <summary>An app password made for one program; the account's own is refused.</summary>
    AppPassword,

    /// <summary>A key or token of the service.</summary>
    ServiceKey,

    /// <summary>No password at all: OAuth only.</summary>
    OAuthOnly,

    /// <summary>Anything: a development server.</summary>
    Any,
}
