namespace VetMailLint.Knowledge;

/// <summary>What is the matter with a host that people write where the submission host belongs.</summary>
public enum HostFault
{
    /// <summary>Mail is fetched from it by IMAP.</summary>
    Imap,

    /// <summary>Mail is fetched from it by POP.</summary>
    Pop,

    /// <summary>It is for browsers.</summary>
    Website,

    /// <summary>It has another name now and may still answer to the old one.</summary>
    Renamed,

    /// <summary>It is gone.</summary>
    ShutDown,

    /// <summary>It is another name misspelt.</summary>
    Typo,
}
