using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Identity;

/// <summary>Compares addresses as a provider compares mailboxes: without case, plus-tags and its alias domains.</summary>
internal static class MailIdentity
{
    /// <summary>Whether both addresses are one mailbox of the provider.</summary>
    public static bool AreOneMailbox(SenderAddress left, SenderAddress right, Provider provider) =>
        string.Equals(Mailbox(left, provider), Mailbox(right, provider), StringComparison.OrdinalIgnoreCase)
        && AreOneDomain(left.Domain, right.Domain, provider);

    /// <summary>Whether two domains belong to one registrable domain.</summary>
    public static bool ShareRegistrableDomain(string left, string right) => Registrable(left) == Registrable(right);

    /// <summary>Whether a domain is one of the provider's consumer domains.</summary>
    public static bool IsConsumer(string domain, Provider provider)
    {
        foreach (var consumer in provider.ConsumerDomains)
        {
            if (consumer == domain)
                return true;
        }

        return false;
    }

    private static string Mailbox(SenderAddress address, Provider provider)
    {
        var plus = address.Local.IndexOf('+');
        var local = plus > 0 ? address.Local.Substring(0, plus) : address.Local;
        return provider.IgnoresDots && IsConsumer(address.Domain, provider) ? local.Replace(".", "") : local;
    }

    private static bool AreOneDomain(string left, string right, Provider provider)
    {
        if (left == right)
            return true;

        foreach (var aliases in provider.DomainAliases)
        {
            if (Contains(aliases, left) && Contains(aliases, right))
                return true;
        }

        return false;
    }

    private static bool Contains(IReadOnlyList<string> domains, string domain)
    {
        foreach (var candidate in domains)
        {
            if (candidate == domain)
                return true;
        }

        return false;
    }

    /// <summary>The last two labels, or three below a second level that registries sell under (<c>co.uk</c>, <c>com.au</c>).</summary>
    private static string Registrable(string domain)
    {
        var labels = domain.Split('.');
        if (labels.Length <= 2)
            return domain;

        var second = labels[labels.Length - 2];
        var isRegistry = labels[labels.Length - 1].Length == 2 && second is "co" or "com" or "net" or "org" or "gov" or "edu" or "ac" or "or" or "ne" or "gob" or "govt";
        var count = isRegistry ? 3 : 2;
        return string.Join(".", labels, labels.Length - count, count);
    }
}
