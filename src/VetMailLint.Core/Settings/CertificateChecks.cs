namespace VetMailLint.Settings;

/// <summary>Whether the server's certificate is validated.</summary>
public enum CertificateChecks
{
    /// <summary>Validated.</summary>
    On,

    /// <summary>Any certificate is accepted.</summary>
    Off,
}
