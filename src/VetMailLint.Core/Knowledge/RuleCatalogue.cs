namespace VetMailLint.Knowledge;

/// <summary>The rules of this version, from the front matter of their pages. Each is decoded when it is first asked for.</summary>
public sealed class RuleCatalogue : IRuleCatalogue
{
    private readonly RuleInfo?[] _rules = new RuleInfo?[Table().Count];

    private RuleCatalogue()
    {
    }

    /// <summary>The one instance; safe for use by several threads at once.</summary>
    public static RuleCatalogue Instance { get; } = new();

    /// <summary>The ids of all rules, in order.</summary>
    public static IReadOnlyList<string> Ids()
    {
        var table = Table();
        var ids = new string[table.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = RuleDecoder.IdOf(table.Record(i));

        return ids;
    }

    /// <inheritdoc/>
    public IReadOnlyList<RuleInfo> Rules
    {
        get
        {
            var rules = new RuleInfo[_rules.Length];
            for (var i = 0; i < rules.Length; i++)
                rules[i] = RuleAt(i);

            return rules;
        }
    }

    /// <inheritdoc/>
    public RuleInfo? Find(string id)
    {
        // The keys of the tables are in lower case, which makes the search blind to case.
        var number = Table().IndexOf(id.AsSpan());
        return number < 0 ? null : RuleAt(number);
    }

    private static BlobTable Table() => BlobTable.Open(KnowledgeData.Bytes, BlobSection.Rules);

    // Two threads may decode the same record; the first one stored is the one that everybody gets.
    private RuleInfo RuleAt(int number)
    {
        if (Volatile.Read(ref _rules[number]) is { } known)
            return known;

        var decoded = RuleDecoder.Decode(Table().Record(number));
        return Interlocked.CompareExchange(ref _rules[number], decoded, null) ?? decoded;
    }
}
