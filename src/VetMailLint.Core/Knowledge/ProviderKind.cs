namespace VetMailLint.Knowledge;

/// <summary>What kind of service a provider is.</summary>
public enum ProviderKind
{
    /// <summary>Mailboxes of people.</summary>
    Mailbox,

    /// <summary>Sends for applications.</summary>
    Transactional,

    /// <summary>Relays for known machines or tenants, perhaps without a login.</summary>
    Relay,

    /// <summary>Takes mail on the internet and delivers none.</summary>
    Sandbox,

    /// <summary>A development server on this machine or in a container.</summary>
    Catcher,
}
