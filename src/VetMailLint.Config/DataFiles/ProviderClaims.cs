using VetMailLint.Knowledge;

namespace VetMailLint.Config.DataFiles;

/// <summary>Checks across the files of providers: an id is one provider's, a host is one provider's.</summary>
internal static class ProviderClaims
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
                if (owners.TryGetValue(host.Host, out var owner))
                    Add(problems, host, ProblemCode.HostClaimedTwice, $"'{host.Host}' belongs to '{owner}' already");
                else
                    owners.Add(host.Host, provider.Provider.Id);
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
                if (owners.TryGetValue(domain, out var owner))
                    Add(problems, provider.Hosts[0], ProblemCode.HostClaimedTwice, $"mailboxes of '{domain}' belong to '{owner}' already");
                else
                    owners.Add(domain, provider.Provider.Id);
            }
        }
    }

    // An exact name is found before a pattern, so a second provider for it would hide the one with the pattern.
    private static void CheckPatterns(LocatedHost host, Dictionary<string, string> owners, Problems problems)
    {
        if (host.Host.Contains('*'))
            return;

        foreach (var claim in owners)
        {
            var (pattern, owner) = (claim.Key, claim.Value);
            if (pattern.Contains('*') && owner != owners[host.Host] && HostPattern.Covers(pattern, host.Host))
                Add(problems, host, ProblemCode.HostClaimedTwice, $"'{host.Host}' belongs to '{owner}' already, by '{pattern}'");
        }
    }

    private static void Add(Problems problems, LocatedHost host, string code, string message) =>
        problems.Add(host.Path, host.Line, host.Column, code, message);
}
