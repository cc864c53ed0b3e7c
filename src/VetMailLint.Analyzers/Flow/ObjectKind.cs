namespace VetMailLint.Analyzers.Flow;

/// <summary>The objects that are followed.</summary>
internal enum ObjectKind
{
    /// <summary>Not followed.</summary>
    None,

    /// <summary>System.Net.Mail.SmtpClient.</summary>
    SystemClient,

    /// <summary>System.Net.Mail.MailMessage.</summary>
    SystemMessage,

    /// <summary>A mail address of either library.</summary>
    Address,

    /// <summary>System.Net.NetworkCredential.</summary>
    Credentials,

    /// <summary>System.Net.CredentialCache: logins by server and port.</summary>
    CredentialCache,

    /// <summary>A tuple, whose values stay together.</summary>
    Tuple,

    /// <summary>MailKit's SmtpClient and the interfaces it is used by.</summary>
    MailKitClient,

    /// <summary>MailKit.Security.SaslMechanism.</summary>
    Mechanism,

    /// <summary>MimeKit.MimeMessage.</summary>
    MimeMessage,

    /// <summary>A URI.</summary>
    Uri,

    /// <summary>An object of a library that a client's file describes.</summary>
    Library,

    /// <summary>An object of a class of the user's that holds mail settings.</summary>
    Settings,
}
