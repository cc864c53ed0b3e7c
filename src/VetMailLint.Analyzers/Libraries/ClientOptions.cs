using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>What the options of a client mean, as its data file says.</summary>
internal static class ClientOptions
{
    public static TlsMeaning[] Meanings(string option, string word, params string[] clients)
    {
        var meanings = new List<TlsMeaning>();
        foreach (var client in clients)
        {
            foreach (var known in EmbeddedKnowledge.Instance.Client(client).TlsWords)
            {
                if (known.Key == option && string.Equals(known.Word, word, StringComparison.OrdinalIgnoreCase))
                    meanings.Add(new(client, known.Mode));
            }
        }

        return [.. meanings];
    }
}
