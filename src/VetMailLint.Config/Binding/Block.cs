using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Binding;

/// <summary>Keys that belong together.</summary>
internal sealed class Block(Section section, string prefix)
{
    /// <summary>The section in which the block stands; for keys joined from several, the one with the host.</summary>
    public Section Section { get; set; } = section;

    /// <summary>What stands before the keys' own words, relaxed: <c>app1smtp</c>; empty in a section that is about mail.</summary>
    public string Prefix { get; } = prefix;

    public List<FoundKey> Keys { get; } = [];

    /// <summary>Keys of the block whose values hold where this one has none.</summary>
    public IReadOnlyList<FoundKey> Inherited { get; set; } = [];

    /// <summary>The dialect that claimed the block, or null for one found by words.</summary>
    public DialectIndex? Dialect { get; set; }

    /// <summary>Whether the keys have neither a mail word nor a section about mail.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether something says where to connect.</summary>
    public bool HasHost => Has(DialectMeaning.Host) || Has(DialectMeaning.HostAndPort) || Has(DialectMeaning.Url) || Has(DialectMeaning.Service);

    /// <summary>Whether nothing but addresses, names and switches stands here.</summary>
    public bool HasNoTransport => TransportKeys == 0;

    /// <summary>How many of host, port, TLS, user and password are named.</summary>
    public int TransportKeys =>
        (HasHost ? 1 : 0)
        + (Has(DialectMeaning.Port) || Has(DialectMeaning.HostAndPort) || Has(DialectMeaning.Url) ? 1 : 0)
        + (Has(DialectMeaning.Tls) ? 1 : 0)
        + (Has(DialectMeaning.User) || Has(DialectMeaning.UserReference) ? 1 : 0)
        + (Has(DialectMeaning.Password) || Has(DialectMeaning.PasswordReference) || Has(DialectMeaning.Token) ? 1 : 0);

    public bool Has(DialectMeaning meaning)
    {
        foreach (var key in Keys)
        {
            if (key.Meaning == meaning)
                return true;
        }
        return false;
    }

    /// <summary>Takes over what this block lacks.</summary>
    public void Join(Block other)
    {
        var own = Keys.Count;
        foreach (var key in other.Keys)
        {
            var isNew = true;
            for (var i = 0; i < own && isNew; i++)
                isNew = Keys[i].Meaning != key.Meaning || key.Meaning == DialectMeaning.Tls;
            if (isNew)
                Keys.Add(key);
        }
    }

    /// <summary>Whether the other sets nothing that this one sets already.</summary>
    public bool IsDisjoint(Block other)
    {
        foreach (var key in other.Keys)
        {
            if (IsTransport(key.Meaning) && Has(key.Meaning))
                return false;
        }
        return true;
    }

    /// <summary>Takes each key as a dialect has it: one found by words may be one of several that share them.</summary>
    public void SpeakAs(DialectIndex dialect)
    {
        if (Dialect is not null)
            return;
        Dialect = dialect;
        for (var i = 0; i < Keys.Count; i++)
        {
            if (dialect.TryInSection(KeyText.Relax(Keys[i].Key.Path), out var key))
                Keys[i] = Keys[i] with { Key = key.Key, Rank = key.Rank };
        }
    }

    private static bool IsTransport(DialectMeaning meaning) =>
        meaning is >= DialectMeaning.Host and <= DialectMeaning.Token and not DialectMeaning.Tls;
}
