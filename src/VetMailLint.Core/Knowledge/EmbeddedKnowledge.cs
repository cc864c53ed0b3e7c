namespace VetMailLint.Knowledge;

/// <summary>The knowledge that is compiled into this assembly. Nothing is decoded before it is asked for.</summary>
public sealed class EmbeddedKnowledge : IKnowledge
{
    private readonly Provider?[] _providers = new Provider?[Table(BlobSection.Providers).Count];
    private readonly Client?[] _clients = new Client?[Table(BlobSection.Clients).Count];

    private string[]? _hosts;

    private EmbeddedKnowledge()
    {
    }

    /// <summary>The one instance; safe for use by several threads at once.</summary>
    public static EmbeddedKnowledge Instance { get; } = new();

    /// <inheritdoc/>
    public DateTime Date => new BlobReader(KnowledgeData.Bytes, 0).Date();

    /// <inheritdoc/>
    public Provider? ProviderOf(string host)
    {
        var bare = HostText.Bare(host);
        var hosts = Table(BlobSection.Hosts);
        var number = hosts.IndexOf(bare);
        if (number >= 0)
            return ProviderAt(Target(hosts, number));

        var patterns = Table(BlobSection.Patterns);
        for (number = 0; number < patterns.Count; number++)
        {
            if (HostText.Covers(patterns.Key(number), bare))
                return ProviderAt(Target(patterns, number));
        }

        return null;
    }

    /// <inheritdoc/>
    public Provider? MailboxProviderOf(string domain)
    {
        var domains = Table(BlobSection.Domains);
        var number = domains.IndexOf(domain.AsSpan());
        return number >= 0 ? ProviderAt(Target(domains, number)) : null;
    }

    /// <inheritdoc/>
    public HostAdvice? AdviceOn(string host)
    {
        var table = Table(BlobSection.HostAdvice);
        var number = table.IndexOf(HostText.Bare(host));
        return number >= 0 ? ProviderDecoder.Advice(table.Record(number)) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Hosts => Volatile.Read(ref _hosts) ?? Kept(ref _hosts, Keys(BlobSection.Hosts));

    /// <inheritdoc/>
    public Client Client(string id)
    {
        var number = Table(BlobSection.Clients).IndexOf(id.AsSpan());
        return number >= 0 ? ClientAt(number) : throw new KeyNotFoundException($"There is no client '{id}'.");
    }

    /// <summary>All providers in the order of their ids.</summary>
    public IReadOnlyList<Provider> Providers()
    {
        var providers = new Provider[_providers.Length];
        for (var i = 0; i < providers.Length; i++)
            providers[i] = ProviderAt(i);

        return providers;
    }

    /// <summary>All hosts that are not the ones to send through, in their order.</summary>
    public static IReadOnlyList<HostAdvice> HostAdvice()
    {
        var table = Table(BlobSection.HostAdvice);
        var hosts = new HostAdvice[table.Count];
        for (var i = 0; i < hosts.Length; i++)
            hosts[i] = ProviderDecoder.Advice(table.Record(i));

        return hosts;
    }

    /// <summary>The ids of all clients, in order.</summary>
    public static IReadOnlyList<string> ClientIds() => Keys(BlobSection.Clients);

    /// <summary>All clients in the order of their ids.</summary>
    public IReadOnlyList<Client> Clients()
    {
        var clients = new Client[_clients.Length];
        for (var i = 0; i < clients.Length; i++)
            clients[i] = ClientAt(i);

        return clients;
    }

    /// <summary>
    /// The providers that a person may mean by a text: the one of that host or id, else those whose id, name or host contains it.
    /// </summary>
    public IReadOnlyList<Provider> FindProviders(string text)
    {
        var wanted = text.Trim();
        if (wanted.Length == 0)
            return [];

        if (ProviderOf(wanted) is { } byHost)
            return [byHost];

        var number = Table(BlobSection.Providers).IndexOf(wanted.AsSpan());
        if (number >= 0)
            return [ProviderAt(number)];

        var found = new List<Provider>();
        foreach (var provider in Providers())
        {
            if (IsMeant(provider, wanted))
                found.Add(provider);
        }

        return found;
    }

    private static string[] Keys(BlobSection section)
    {
        var table = Table(section);
        var keys = new string[table.Count];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = table.Record(i).Text();

        return keys;
    }

    private static bool IsMeant(Provider provider, string wanted)
    {
        if (Contains(provider.Id, wanted) || Contains(provider.Name, wanted))
            return true;

        foreach (var host in provider.Hosts)
        {
            if (Contains(host, wanted))
                return true;
        }

        return false;
    }

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    private static BlobTable Table(BlobSection section) => BlobTable.Open(KnowledgeData.Bytes, section);

    private static int Target(BlobTable index, int number)
    {
        var record = index.Record(number);
        record.Token();
        return record.Number();
    }

    // Two threads may decode the same record; the first one stored is the one that everybody gets.
    private Provider ProviderAt(int number) => Volatile.Read(ref _providers[number])
        ?? Kept(ref _providers[number], ProviderDecoder.Decode(Table(BlobSection.Providers).Record(number)));

    private Client ClientAt(int number) => Volatile.Read(ref _clients[number])
        ?? Kept(ref _clients[number], ClientDecoder.Decode(Table(BlobSection.Clients).Record(number)));

    private static T Kept<T>(ref T? slot, T decoded)
        where T : class => Interlocked.CompareExchange(ref slot, decoded, null) ?? decoded;
}
