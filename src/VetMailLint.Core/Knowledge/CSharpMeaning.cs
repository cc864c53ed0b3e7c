namespace VetMailLint.Knowledge;

/// <summary>The setting that a member of a library's type is.</summary>
public enum CSharpMeaning
{
    /// <summary>The server's name.</summary>
    Host,

    /// <summary>Its port.</summary>
    Port,

    /// <summary>Whether and how TLS is used; the member's words say which value is which mode.</summary>
    Tls,

    /// <summary>The login's name.</summary>
    User,

    /// <summary>The login's password.</summary>
    Password,

    /// <summary>Name and password in one object, a <c>NetworkCredential</c>.</summary>
    Credentials,

    /// <summary>Whether there is a login at all; the member's words say which value means what.</summary>
    Login,

    /// <summary>The address that mail comes from.</summary>
    From,

    /// <summary>How mail goes; the member's words say which value means what.</summary>
    Delivery,

    /// <summary>The time-out in milliseconds.</summary>
    Timeout,

    /// <summary>Whether the operating system's credentials take the place of the login; the library looks at it first.</summary>
    DefaultCredentials,
}
