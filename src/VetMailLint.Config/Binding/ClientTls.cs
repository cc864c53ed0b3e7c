using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>What the clients of a block make of a TLS key that is an option of their own.</summary>
internal sealed class ClientTls(ClientSet clients, Dialect dialect, BindingContext context)
{
    /// <summary>One meaning for each client that has one.</summary>
    public TlsMeaning[] Meanings(SwitchState state)
    {
        if (state.Word is not { } word)
            return [];
        var meanings = new List<TlsMeaning>();
        foreach (var (id, option) in Options(state.Switch, state.Pick.Entry.Name))
        {
            if (string.Equals(option.Word, word, StringComparison.OrdinalIgnoreCase))
                meanings.Add(new(id, option.Mode));
        }
        return [.. meanings];
    }

    /// <summary>The versions that the clients leave possible; all where they say nothing of versions.</summary>
    public IReadOnlyList<DialectOutcome> Possible(IReadOnlyList<DialectOutcome> outcomes)
    {
        if (outcomes.Count < 2 || clients.Ids.Count == 0)
            return outcomes;
        DialectOutcome[] possible = [.. outcomes.Where(outcome => outcome.Clients.Count == 0 || outcome.Clients.Any(clients.Ids.Contains))];
        return possible.Length > 0 ? possible : outcomes;
    }

    /// <summary>What a mode means: for the clients of its versions where they are known, else for all.</summary>
    public TlsMeaning[] MeaningsOf(DialectOutcome outcome, TlsMode mode)
    {
        TlsMeaning[] own = [.. outcome.Clients.Where(clients.Ids.Contains).Select(id => new TlsMeaning(id, mode))];
        return own.Length > 0 ? own : [new(null, mode)];
    }

    /// <summary>The word of each mode where the clients agree on it.</summary>
    public Dictionary<TlsKind, string> Words(SwitchState state) => Words(state.Switch, state.Pick.Entry.Name);

    /// <summary>The same for a switch that need not be there.</summary>
    public Dictionary<TlsKind, string> Words(DialectSwitch @switch, string key)
    {
        var words = new Dictionary<TlsKind, string>();
        var disputed = new HashSet<TlsKind>();
        foreach (var (_, option) in Options(@switch, key))
        {
            if (option.Mode.IsByPort)
                continue;
            if (words.TryGetValue(option.Mode.Kind, out var word) && !string.Equals(word, option.Word, StringComparison.OrdinalIgnoreCase))
                disputed.Add(option.Mode.Kind);
            words[option.Mode.Kind] = option.Word;
        }
        foreach (var kind in disputed)
            words.Remove(kind);
        return words;
    }

    private IEnumerable<(string Client, ClientTlsWord Option)> Options(DialectSwitch @switch, string key)
    {
        var name = KeyText.Relax(@switch.Option ?? key);
        foreach (var id in clients.Ids.Count > 0 ? clients.Ids : dialect.Clients.Ids)
        {
            foreach (var option in context.Knowledge.Client(id).TlsWords)
            {
                if (KeyText.Relax(option.Key) == name)
                    yield return (id, option);
            }
        }
    }
}
