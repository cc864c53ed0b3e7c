using VetMailLint.Build.Files;
using VetMailLint.Knowledge;

namespace VetMailLint.Build;

/// <summary>Checks across files: an id is one provider's, a host is one provider's.</summary>
internal static class Claims
{
    public static void Check(IReadOnlyList<ProviderFile> providers, Problems problems)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var provider in providers)
        {
            if (!ids.Add(provider.Provider.Id))
                Add(problems, provider.Hosts[0], ProblemCode.DuplicateId, $"the id '{provider.Provider.Id}' is taken");

            foreach (var host in provider.Hosts)
            {
                if (!owners.TryAdd(host.Host, provider.Provider.Id))
                    Add(problems, host, ProblemCode.HostClaimedTwice, $"'{host.Host}' belongs to '{owners[host.Host]}' already");
            }
        }

        foreach (var host in providers.SelectMany(provider => provider.Hosts))
            CheckPatterns(host, owners, problems);

        CheckDomains(providers, problems);
    }

    private static void CheckDomains(IReadOnlyList<ProviderFile> providers, Problems problems)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var provider in providers)
        {
            foreach (var domain in provider.Provider.ConsumerDomains)
            {
                if (!owners.TryAdd(domain, provider.Provider.Id))
                    Add(problems, provider.Hosts[0], ProblemCode.HostClaimedTwice, $"mailboxes of '{domain}' belong to '{owners[domain]}' already");
            }
        }
    }

    /// <summary>A host to use is a provider's; one that is wrong is no provider's, while one that was renamed or shut down may be.</summary>
    public static void Check(HostsFile hosts, IReadOnlyList<ProviderFile> providers, Problems problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in hosts.Items)
        {
            if (!names.Add(item.Advice.Host))
                Add(problems, item.Host, ProblemCode.HostClaimedTwice, $"'{item.Advice.Host}' stands here already");

            if (item.Advice.Fault is not (HostFault.Renamed or HostFault.ShutDown) && Owner(item.Advice.Host, providers) is { } owner)
                Add(problems, item.Host, ProblemCode.HostClaimedTwice, $"'{item.Advice.Host}' belongs to '{owner}' already");

            if (Owner(item.Advice.Use, providers) is null)
                Add(problems, item.Use, ProblemCode.ForeignHost, $"'{item.Advice.Use}' is no provider's host");
        }
    }

    private static string? Owner(string host, IReadOnlyList<ProviderFile> providers) => providers
        .FirstOrDefault(file => file.Provider.Hosts.Any(pattern => HostPattern.Covers(pattern, host)))?.Provider.Id;

    // An exact name is found before a pattern, so a second provider for it would hide the one with the pattern.
    private static void CheckPatterns(LocatedHost host, Dictionary<string, string> owners, Problems problems)
    {
        if (host.Host.Contains('*'))
            return;

        foreach (var (pattern, owner) in owners)
        {
            if (pattern.Contains('*') && owner != owners[host.Host] && HostPattern.Covers(pattern, host.Host))
                Add(problems, host, ProblemCode.HostClaimedTwice, $"'{host.Host}' belongs to '{owner}' already, by '{pattern}'");
        }
    }

    private static void Add(Problems problems, LocatedHost host, string code, string message) =>
        problems.Add(host.Path, host.Line, host.Column, code, message);
}
