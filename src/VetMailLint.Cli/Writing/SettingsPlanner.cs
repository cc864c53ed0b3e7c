using VetMailLint.Cli.Reports;
using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Writing;

/// <summary>Decides the settings for a provider, or why it cannot be used as asked.</summary>
/// <param name="today">The day on which the settings must work.</param>
internal sealed class SettingsPlanner(DateTime today)
{
    private const string SampleDomain = "example.com";

    /// <param name="provider">The provider.</param>
    /// <param name="host">The host that was named, or null.</param>
    /// <param name="address">The address to send from, or null where it is not known yet.</param>
    /// <param name="client">The client that uses the settings, or null where any may.</param>
    public Plan For(Provider provider, string? host, string? address, Client? client)
    {
        if (Ending(provider) is { } ending)
            return Plan.Refuse(ending);

        if (Closed(provider, address) is { } closed)
            return Plan.Refuse(closed);

        if (EndpointChoice.Of(provider, host, client) is not { } endpoint)
            return Plan.Refuse(NoWayIn(provider, host, client));

        var wanted = host ?? endpoint.Host;
        if (wanted.Contains('*'))
            return Plan.Refuse($"{provider.Name} has many hosts, {string.Join(" and ", provider.Hosts)}: name yours, with what your account says (a region, a tenant) in place of the '*'");

        var mode = EndpointChoice.Mode(endpoint, provider);
        var hasLogin = provider.Kind != ProviderKind.Catcher && provider.NoLogin is null;
        if (mode == TlsKind.None && hasLogin)
            return Plan.Refuse($"only port {endpoint.Port} without TLS is known of {provider.Name}, where the password would cross the network in clear; ask the provider for an encrypted way in");

        var change = hasLogin ? Coming(provider, address) : null;
        return new(new(wanted, endpoint.Port, mode, address ?? Sample(provider))
        {
            HasLogin = hasLogin,
            User = User(provider, address),
            Accepted = change,
            Notes = [.. NewNotes.Of(provider, endpoint, hasLogin, change)],
        }, null);
    }

    /// <summary>That the service is gone or ends soon, or null: nobody begins with one that has no future.</summary>
    private string? Ending(Provider provider)
    {
        var end = provider.Changes.FirstOrDefault(change => change.What == ChangeSubject.Host && Deadline.SeverityOn(change, today) is not null);
        if (end is null)
            return null;

        return end.On <= today
            ? $"{provider.Name} has been shut down since {end.When}; {end.Instead}"
            : $"{provider.Name} will be shut down, {end.When} being the date; {end.Instead}";
    }

    /// <summary>Why no password is taken, or null.</summary>
    private string? Closed(Provider provider, string? address)
    {
        var ended = provider.Changes.FirstOrDefault(change => IsAboutPasswords(change, address) && change.On <= today);
        if (ended is null && provider.Password?.Kind != PasswordKind.OAuthOnly)
            return null;

        var since = ended is null ? "" : $" since {ended.When}";
        return ended is { Effect: ChangeEffect.OffByDefault }
            ? $"{provider.Name} has had password logins off by default{since}; {ended.Instead}"
            : $"{provider.Name} has taken no passwords{since}; {ended?.Instead ?? "use OAuth"}";
    }

    private DatedChange? Coming(Provider provider, string? address) =>
        provider.Changes.FirstOrDefault(change => IsAboutPasswords(change, address) && Deadline.SeverityOn(change, today) is not null);

    private static bool IsAboutPasswords(DatedChange change, string? address) =>
        change is { What: ChangeSubject.PasswordLogin, AppPasswordStillWorks: false }
        && (change.UserDomains.Count == 0 || (address is not null && change.UserDomains.Contains(new SenderAddress(address).Domain)));

    private static string NoWayIn(Provider provider, string? host, Client? client)
    {
        var at = host is null ? "" : $" at {host}";
        return client is not null && EndpointChoice.Of(provider, host, null) is not null
            ? $"{provider.Name}{at} is known with implicit TLS only, which {client.Name} {(client.ImplicitTls == ClientSupport.Partly ? "can use in part only" : "cannot do")}; {Another(client)}"
            : $"no port of {provider.Name}{at} is known";
    }

    private static string Another(Client client) => client.Id.StartsWith("system-net-mail", StringComparison.Ordinal)
        ? "use --as csharp-mailkit"
        : "use another provider";

    /// <summary>The login where it can stand in a file, or null where it is a secret or not known.</summary>
    private static string? User(Provider provider, string? address) => provider.UserName switch
    {
        { Kind: UserNameKind.Literal } rule => rule.Literals[0],
        { Kind: UserNameKind.FullAddress } when provider.Kind == ProviderKind.Mailbox => address ?? Sample(provider),
        { Kind: UserNameKind.LocalPart } => new SenderAddress(address ?? Sample(provider)).Local,
        _ => null,
    };

    private static string Sample(Provider provider) => provider.ConsumerDomains.Count > 0
        ? $"name@{provider.ConsumerDomains[0]}"
        : $"{(provider.Kind == ProviderKind.Mailbox ? "name" : "noreply")}@{SampleDomain}";
}
