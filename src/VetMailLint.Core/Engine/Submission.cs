using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>
/// Mail settings as one client would use them: its defaults taken where a setting is unset, its meaning given to the TLS word.
/// This is what a rule judges.
/// </summary>
public sealed class Submission
{
    private readonly IKnowledge _knowledge;

    /// <summary>Looks at settings through a client.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="client">The client, or null for one of which nothing is known.</param>
    /// <param name="knowledge">What is known of providers.</param>
    /// <param name="asOf">The day that dated facts are judged on.</param>
    public Submission(MailSettings settings, Client? client, IKnowledge knowledge, DateTime asOf)
    {
        _knowledge = knowledge;
        Settings = settings;
        Client = client;
        AsOf = asOf;
        HostName = settings.Host.TryGet(out var host) && BareHost.Of(host) is { Length: > 0 } name ? name : "the server";
        Provider = settings.Host.IsKnown ? knowledge.ProviderOf(HostName) : null;
        HostKind = HostClassifier.Classify(settings.Host, Provider);
        Port = client?.DefaultPort is { } port ? settings.Port.OrDefault(port) : settings.Port;
        Tls = ModeOf();
    }

    /// <summary>The settings as they were read.</summary>
    public MailSettings Settings { get; }

    /// <summary>The client, or null where nothing is known of it.</summary>
    public Client? Client { get; }

    /// <summary>The day that dated facts are judged on.</summary>
    public DateTime AsOf { get; }

    /// <summary>The provider of the host, where the host is known and the provider too.</summary>
    public Provider? Provider { get; }

    /// <summary>What is known against the host, or null.</summary>
    public HostAdvice? Advice => Settings.Host.IsKnown ? _knowledge.AdviceOn(HostName) : null;

    /// <summary>The names of all hosts that are known, for looking at one that is not.</summary>
    public IReadOnlyList<string> KnownHosts => _knowledge.Hosts;

    /// <summary>What kind of machine the host is.</summary>
    public HostKind HostKind { get; }

    /// <summary>The port, with the client's default where it is unset.</summary>
    public Setting<int> Port { get; }

    /// <summary>The mode in force, or null where it is not decided.</summary>
    public TlsKind? Tls { get; }

    /// <summary>Whether the settings themselves say that nobody logs in, so that user name and password are left-overs.</summary>
    public bool IsAnonymous => Settings.LoginRequired.TryGet(out var required) && !required;

    /// <summary>Whether a user name or a password is set and used, known or not. An empty one is none.</summary>
    public bool HasLogin => !IsAnonymous && (
        IsGiven(Settings.User, text => text.Length > 0) || IsGiven(Settings.Password, secret => !secret.IsEmpty) || Settings.Token.IsSet);

    /// <summary>The host as messages name it: never with a user part, which may hold a password.</summary>
    public string HostName { get; }

    /// <summary>What is known of this host and port: several facts where sources differ or the server takes more than one mode.</summary>
    public IEnumerable<Endpoint> EndpointsAt(int port)
    {
        foreach (var endpoint in EndpointsOfHost())
        {
            if (endpoint.Port == port)
                yield return endpoint;
        }
    }

    /// <summary>What is known of this host on any port.</summary>
    public IEnumerable<Endpoint> EndpointsOfHost()
    {
        if (Provider is null)
            yield break;

        foreach (var endpoint in Provider.Endpoints)
        {
            if (HostPattern.Covers(endpoint.Host, HostName))
                yield return endpoint;
        }
    }

    /// <summary>The provider's STARTTLS endpoint on this host that its own page recommends first, or null.</summary>
    public Endpoint? StartTlsEndpoint() => BestOf(EndpointsOfHost());

    /// <summary>The STARTTLS endpoint of another host, or null.</summary>
    public Endpoint? StartTlsEndpoint(string host) =>
        ProviderOf(host) is { } provider ? BestOf(provider.Endpoints.Where(e => HostPattern.Covers(e.Host, host))) : null;

    private static Endpoint? BestOf(IEnumerable<Endpoint> endpoints)
    {
        Endpoint? best = null;
        foreach (var endpoint in endpoints)
        {
            if (endpoint.Tls is not (TlsKind.StartTls or TlsKind.Opportunistic) || endpoint.IsDiscouraged)
                continue;

            // 587 is the submission port (RFC 6409); the alternates are for networks that block it.
            if (best is null || (endpoint.Port == 587 && best.Port != 587) || (best.Port == 25 && endpoint.Port != 25))
                best = endpoint;
        }

        return best;
    }

    /// <summary>The provider of another host, or null.</summary>
    public Provider? ProviderOf(string host) => _knowledge.ProviderOf(host);

    /// <summary>The provider that gives out mailboxes of a domain, or null.</summary>
    public Provider? MailboxProviderOf(string domain) => _knowledge.MailboxProviderOf(domain);

    private TlsKind? ModeOf()
    {
        int? port = Port.TryGet(out var number) ? number : null;
        return Settings.Tls.State switch
        {
            SettingState.Known => Settings.Tls.Value.For(Client?.Id)?.At(port),
            SettingState.Unset => Client?.DefaultTls?.At(port),
            _ => null,
        };
    }

    private static bool IsGiven<T>(Setting<T> setting, Func<T, bool> isSomething)
        where T : notnull => setting.State == SettingState.Unknown || (setting.TryGet(out var value) && isSomething(value));
}
