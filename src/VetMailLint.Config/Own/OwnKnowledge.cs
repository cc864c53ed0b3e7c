using VetMailLint.Knowledge;

namespace VetMailLint.Config.Own;

/// <summary>
/// The built-in facts with the providers of an organisation before them. A host that an own file names belongs to that file; a pattern of an
/// own file takes no host away from a built-in provider.
/// </summary>
internal sealed class OwnKnowledge : IKnowledge
{
    private readonly EmbeddedKnowledge _known = EmbeddedKnowledge.Instance;
    private readonly IReadOnlyList<Provider> _own;
    private readonly Dictionary<string, Provider> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Pattern, Provider Provider)> _patterns = [];
    private readonly HashSet<string> _replaced;
    private readonly Lazy<IReadOnlyList<string>> _hosts;

    /// <param name="own">The providers of the organisation.</param>
    /// <param name="replaced">The ids of the built-in providers whose place they take.</param>
    public OwnKnowledge(IReadOnlyList<Provider> own, IEnumerable<string> replaced)
    {
        _own = own;
        _replaced = new(replaced, StringComparer.Ordinal);
        foreach (var provider in own)
        {
            foreach (var host in provider.Hosts)
            {
                if (host.IndexOf('*') < 0)
                    _exact[host] = provider;
                else
                    _patterns.Add((host, provider));
            }
        }

        _hosts = new(() => [.. _exact.Keys, .. _known.Hosts.Where(IsLeft)]);
    }

    public DateTime Date => _known.Date;

    public IReadOnlyList<string> Hosts => _hosts.Value;

    public Provider? ProviderOf(string host) => Exact(host) ?? BuiltInOf(host) ?? ByPattern(host);

    public Provider? MailboxProviderOf(string domain)
    {
        foreach (var provider in _own)
        {
            if (provider.ConsumerDomains.Contains(domain, StringComparer.OrdinalIgnoreCase))
                return provider;
        }

        return _known.MailboxProviderOf(domain) is { } known && !_replaced.Contains(known.Id) ? known : null;
    }

    public HostAdvice? AdviceOn(string host) => Exact(host) is null ? _known.AdviceOn(host) : null;

    public Client Client(string id) => _known.Client(id);

    private Provider? BuiltInOf(string host) => _known.ProviderOf(host) is { } known && !_replaced.Contains(known.Id) ? known : null;

    private bool IsLeft(string host) => _replaced.Count == 0 || BuiltInOf(host) is not null;

    private Provider? Exact(string host) => _exact.TryGetValue(host.Trim().TrimEnd('.'), out var provider) ? provider : null;

    private Provider? ByPattern(string host)
    {
        foreach (var (pattern, provider) in _patterns)
        {
            if (HostPattern.Covers(pattern, host))
                return provider;
        }

        return null;
    }
}
