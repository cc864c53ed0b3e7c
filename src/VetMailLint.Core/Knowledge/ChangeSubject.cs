namespace VetMailLint.Knowledge;

/// <summary>What a dated change ends.</summary>
public enum ChangeSubject
{
    /// <summary>Login with a password.</summary>
    PasswordLogin,

    /// <summary>The host.</summary>
    Host,
}
