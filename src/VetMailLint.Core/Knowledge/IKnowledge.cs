namespace VetMailLint.Knowledge;

/// <summary>What is known of providers and clients. The embedded tables are one; tests and an organisation's own files are others.</summary>
public interface IKnowledge
{
    /// <summary>The day on which the facts were last checked as a whole.</summary>
    DateTime Date { get; }

    /// <summary>The provider of a host, or null. The host is compared without case and a trailing dot.</summary>
    Provider? ProviderOf(string host);

    /// <summary>The provider that gives out mailboxes of a domain, or null. The domain is compared without case.</summary>
    Provider? MailboxProviderOf(string domain);

    /// <summary>What is known against a host: wrong service, old name, misspelling. Null where nothing is.</summary>
    HostAdvice? AdviceOn(string host);

    /// <summary>The exact host names of all providers, in lower case; patterns are not among them.</summary>
    IReadOnlyList<string> Hosts { get; }

    /// <summary>A client by id.</summary>
    /// <exception cref="KeyNotFoundException">No such client.</exception>
    Client Client(string id);
}
