using VetMailLint.Build.Files;
using VetMailLint.Knowledge;

namespace VetMailLint.Build;

/// <summary>Checks the hosts that are not the right ones against the providers.</summary>
internal static class Claims
{
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

    private static void Add(Problems problems, LocatedHost host, string code, string message) =>
        problems.Add(host.Path, host.Line, host.Column, code, message);
}
