namespace VetMailLint.Knowledge;

/// <summary>How the reader of a dialect compares keys.</summary>
public enum DialectComparison
{
    /// <summary>Character by character.</summary>
    Exact,

    /// <summary>Without case.</summary>
    IgnoreCase,

    /// <summary>Without case and separators: <c>smtp-host</c>, <c>SMTP_HOST</c> and <c>smtpHost</c> are one key.</summary>
    Relaxed,
}
