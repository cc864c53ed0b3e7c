using VetMailLint.Cli.Text;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Commands;

/// <summary>Finds the providers that a person means by a word, a host, a domain or an address, and says what is close where none is.</summary>
internal static class ProviderSearch
{
    private const int MostNamed = 6;

    public static IReadOnlyList<Provider> Find(string wanted)
    {
        var knowledge = EmbeddedKnowledge.Instance;
        var text = wanted.Trim();
        var at = text.LastIndexOf('@');
        if (at >= 0)
            return OfDomain(text[(at + 1)..], knowledge);

        var found = knowledge.FindProviders(text);
        if (found.Count == 0 && knowledge.AdviceOn(text) is { } advice)
            return knowledge.FindProviders(advice.Use);

        // "gmail.com" is a part of many names, and the domain of one provider's mailboxes.
        return found.Count != 1 && text.Contains('.') && OfDomain(text, knowledge) is { Count: > 0 } byDomain ? byDomain : found;
    }

    /// <summary>One sentence for a word by which not exactly one provider is known.</summary>
    public static string Complaint(string wanted, IReadOnlyList<Provider> found)
    {
        if (found.Count > 0)
        {
            var more = found.Count > MostNamed ? $" and {found.Count - MostNamed} more" : "";
            return $"'{wanted}' may be {string.Join(", ", found.Take(MostNamed).Select(provider => provider.Id))}{more}; name one";
        }

        var domain = wanted[(wanted.LastIndexOf('@') + 1)..];
        var meant = Suggestion.For(domain, wanted.Contains('@') ? Domains() : Names());
        var hint = meant is null
            ? wanted.Contains('@') ? "; a domain of your own can be with any provider, so name that" : "; 'vetmaillint providers --all' lists those that are"
            : $"; did you mean '{(wanted.Contains('@') ? wanted[..(wanted.LastIndexOf('@') + 1)] : "")}{meant}'?";
        return $"no provider is known by '{wanted}'{hint}";
    }

    /// <summary>Those whose mailboxes have the domain; else those one of whose hosts lies in it.</summary>
    private static List<Provider> OfDomain(string domain, EmbeddedKnowledge knowledge)
    {
        var name = domain.TrimEnd('.').ToLowerInvariant();
        var providers = knowledge.Providers();
        var owners = providers.Where(provider => provider.ConsumerDomains.Contains(name)).ToList();
        return owners.Count > 0 || !name.Contains('.')
            ? owners
            : [.. providers.Where(provider => provider.Hosts.Any(host => host == name || host.EndsWith($".{name}", StringComparison.Ordinal)))];
    }

    private static IEnumerable<string> Names()
    {
        foreach (var provider in EmbeddedKnowledge.Instance.Providers())
        {
            yield return provider.Id;
            foreach (var host in provider.Hosts)
                yield return host;
        }
    }

    private static IEnumerable<string> Domains() =>
        EmbeddedKnowledge.Instance.Providers().SelectMany(provider => provider.ConsumerDomains);
}
