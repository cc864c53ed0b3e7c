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
    }

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
