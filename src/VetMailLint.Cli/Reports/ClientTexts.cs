using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Reports;

/// <summary>What people see with each client when settings break a rule.</summary>
internal static class ClientTexts
{
    /// <summary>The clients of which a text is known, by name.</summary>
    public static List<(Client Client, string Text)> Of(string rule)
    {
        var prose = ProseResource.Load();
        var texts = new List<(Client Client, string Text)>();
        foreach (var client in EmbeddedKnowledge.Instance.Clients())
        {
            if (prose.FailsWith(client.Id, rule) is { } text)
                texts.Add((client, text));
        }

        texts.Sort(static (one, other) => string.CompareOrdinal(one.Client.Name.ToUpperInvariant(), other.Client.Name.ToUpperInvariant()));
        return texts;
    }
}
