using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Explaining;

/// <summary>Who speaks in a pasted text: the client that failed and the provider that answered, as far as the text shows them.</summary>
internal sealed record Witnesses(NamedMarks? Client, Provider? Provider)
{
    public static Witnesses In(PastedText text, ErrorCatalogue catalogue) =>
        new(catalogue.Clients.Find(client => client.IsIn(text.Folded)), ProviderIn(text.Folded, catalogue));

    /// <summary>An entry that names clients or providers is out where the text shows another.</summary>
    public bool Allow(ErrorEntry entry) =>
        (Client is null || entry.Clients.Count == 0 || entry.Clients.Contains(Client.Id))
        && (Provider is null || entry.Providers.Count == 0 || entry.Providers.Contains(Provider.Id));

    private static Provider? ProviderIn(string text, ErrorCatalogue catalogue)
    {
        if (ProviderByHost(text) is { } byHost)
            return byHost;

        var marked = catalogue.Providers.Find(provider => provider.IsIn(text));
        return marked is null ? null : EmbeddedKnowledge.Instance.FindProviders(marked.Id) is [var found, ..] ? found : null;
    }

    private static Provider? ProviderByHost(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '-'))
                continue;

            var word = text[start..i].Trim('.');
            var isAddress = start > 0 && text[start - 1] == '@';
            start = i + 1;
            if (!isAddress && word.Length is > 5 and < 254 && word.Contains('.') && EmbeddedKnowledge.Instance.ProviderOf(word) is { } provider)
                return provider;
        }

        return null;
    }
}
