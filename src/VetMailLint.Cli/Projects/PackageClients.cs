using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Projects;

/// <summary>From packages to the mail clients that come with them, by the clients' files.</summary>
internal static class PackageClients
{
    private static readonly Lazy<IReadOnlyList<Client>> s_clients = new(static () =>
        [.. EmbeddedKnowledge.Instance.Clients().Where(client => client.Packages.Count > 0)]);

    /// <summary>The ids in order; both of two that a version range leaves open.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<PackageUse> uses)
    {
        if (uses.Count == 0)
            return [];

        var ids = new List<string>();
        foreach (var client in s_clients.Value)
        {
            if (client.Packages.Any(package => uses.Any(use => IsOf(package, use))))
                ids.Add(client.Id);
        }

        return ids;
    }

    private static bool IsOf(ClientPackage package, PackageUse use)
    {
        if (package.Registry != use.Registry || !package.IsCalled(use.Name))
            return false;
        if (package is { From: null, Before: null })
            return true;

        var range = VersionRange.Of(use.Version);
        return package.MayBe(range.Lowest, range.Highest);
    }
}
