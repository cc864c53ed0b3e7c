namespace VetMailLint.Knowledge;

/// <summary>The tables of the embedded knowledge, in the order of its header. build/Knowledge compiles this file too.</summary>
internal enum BlobSection
{
    /// <summary>Provider records, keyed by id.</summary>
    Providers,

    /// <summary>Exact host to number of the provider record.</summary>
    Hosts,

    /// <summary>Host pattern to number of the provider record.</summary>
    Patterns,

    /// <summary>Client records, keyed by id.</summary>
    Clients,

    /// <summary>Rules, keyed by id.</summary>
    Rules,

    /// <summary>Dialects, keyed by id: the leaves of their data files.</summary>
    Dialects,

    /// <summary>Hosts that are not the ones to send through, keyed by host.</summary>
    HostAdvice,

    /// <summary>Domain of mailboxes to number of the provider record.</summary>
    Domains,
}
