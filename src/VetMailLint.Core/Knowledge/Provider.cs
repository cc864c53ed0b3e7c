namespace VetMailLint.Knowledge;

/// <summary>A mail service, or a local catcher.</summary>
public sealed record Provider
{
    /// <summary>The file's name without extension, <c>gmail</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name that messages use.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of service it is.</summary>
    public ProviderKind Kind { get; init; }

    /// <summary>The hosts: exact names, or patterns with one <c>*</c> that stands for one label or part of one.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Host, port and mode, each a fact.</summary>
    public IReadOnlyList<Endpoint> Endpoints { get; init; } = [];

    /// <summary>Ports that the provider's own page excludes.</summary>
    public IReadOnlyList<ClosedPort> ClosedPorts { get; init; } = [];

    /// <summary>That the provider takes no login and no mail without TLS, or null where no source says so.</summary>
    public Fact? TlsRequired { get; init; }

    /// <summary>That the provider takes no mail without a login, or null where no source says so.</summary>
    public Fact? LoginRequired { get; init; }

    /// <summary>That the provider's server never offers a login (an MX host), or null where no source says so.</summary>
    public NoLoginRule? NoLogin { get; init; }

    /// <summary>What the login must look like, or null.</summary>
    public UserNameRule? UserName { get; init; }

    /// <summary>What the password must be, or null.</summary>
    public PasswordRule? Password { get; init; }

    /// <summary>What the provider does with a From address that is not the login, or null.</summary>
    public FromRule? From { get; init; }

    /// <summary>Whether dots in the local part of a consumer address do not count (Gmail).</summary>
    public bool IgnoresDots { get; init; }

    /// <summary>Domains of the provider's own consumer mailboxes, in lower case.</summary>
    public IReadOnlyList<string> ConsumerDomains { get; init; } = [];

    /// <summary>The DMARC policies of those domains, as far as a source says.</summary>
    public IReadOnlyList<DmarcRule> Dmarc { get; init; } = [];

    /// <summary>Sets of domains that are one mailbox (<c>gmail.com</c>, <c>googlemail.com</c>).</summary>
    public IReadOnlyList<IReadOnlyList<string>> DomainAliases { get; init; } = [];

    /// <summary>What ended or is ending.</summary>
    public IReadOnlyList<DatedChange> Changes { get; init; } = [];

    /// <summary>The provider's page for people who set it up.</summary>
    public string? Help { get; init; }
}
