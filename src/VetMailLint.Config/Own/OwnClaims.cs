using VetMailLint.Config.DataFiles;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Own;

/// <summary>Checks what an own file says against what is built in: nothing is taken away from it but by name.</summary>
internal static class OwnClaims
{
    public static void Check(OwnFile file, IReadOnlyList<OwnFile> all, Problems problems)
    {
        if (file.Provider is { } provider)
            CheckProvider(file, provider, problems);
        else
            CheckDialect(file, file.Dialect!, all, problems);
    }

    private static void CheckProvider(OwnFile file, ProviderFile provider, Problems problems)
    {
        var known = EmbeddedKnowledge.Instance;
        if (file.Replaces is { } replaced && !known.Providers().Any(other => other.Id == replaced.Value))
            problems.Add(file.Path, replaced.At, ProblemCode.UnknownName, $"there is no built-in provider '{replaced.Value}'");

        if (provider.Hosts.Count > 0 && file.Replaces?.Value != file.Id && known.Providers().Any(other => other.Id == file.Id))
            Complain(problems, provider.Hosts[0], ProblemCode.DuplicateId, $"the id '{file.Id}' is built in; name the file otherwise, or say 'replaces: {file.Id}'");

        foreach (var host in provider.Hosts)
        {
            if (OwnerOf(host.Host, known) is { } owner && owner.Id != file.Replaces?.Value)
                Complain(problems, host, ProblemCode.HostClaimedTwice, $"'{host.Host}' belongs to the built-in provider '{owner.Id}'; to take its place, say 'replaces: {owner.Id}'");
        }
    }

    private static void CheckDialect(OwnFile file, DialectFile dialect, IReadOnlyList<OwnFile> all, Problems problems)
    {
        if (file.Replaces is { } replaced && (DialectTable.LeavesOf(replaced.Value) is null || replaced.Value == "generic"))
            problems.Add(file.Path, replaced.At, ProblemCode.UnknownName, $"there is no built-in dialect '{replaced.Value}' that can be replaced");

        if (file.Replaces?.Value != file.Id && DialectTable.LeavesOf(file.Id) is not null)
            problems.Add(file.Path, 1, 1, ProblemCode.DuplicateId, $"the id '{file.Id}' is built in; name the file otherwise, or say 'replaces: {file.Id}'");

        if (dialect.Extends is { } origin && DialectTable.LeavesOf(origin.Value) is null)
            problems.Add(file.Path, origin.At, ProblemCode.UnknownName, $"there is no built-in dialect '{origin.Value}'");

        if (all.Any(other => other != file && other.Dialect is not null && other.Id == file.Id))
            problems.Add(file.Path, 1, 1, ProblemCode.DuplicateId, $"the id '{file.Id}' is taken");

        var ids = EmbeddedKnowledge.ClientIds();
        foreach (var client in dialect.Clients.Where(client => !ids.Contains(client.Value)))
            problems.Add(file.Path, client.At, ProblemCode.UnknownName, $"there is no client '{client.Value}'; the clients are {string.Join(", ", ids)}");
    }

    /// <summary>The built-in provider of a host, or of one that a pattern covers.</summary>
    private static Provider? OwnerOf(string host, EmbeddedKnowledge known)
    {
        if (host.IndexOf('*') < 0)
            return known.ProviderOf(host);

        foreach (var provider in known.Providers())
        {
            foreach (var other in provider.Hosts)
            {
                if (string.Equals(host, other, StringComparison.OrdinalIgnoreCase) || (other.IndexOf('*') < 0 && HostPattern.Covers(host, other)))
                    return provider;
            }
        }

        return null;
    }

    private static void Complain(Problems problems, LocatedHost host, string code, string message) =>
        problems.Add(host.Path, host.Line, host.Column, code, message);
}
